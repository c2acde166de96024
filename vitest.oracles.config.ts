import { defineConfig } from 'vitest/config';

/** Programs from outside read what Cairn exports: `npm run test:oracles`. They are slow to start, so they are no part of `unit`. */
export default defineConfig({
  test: {
    include: ['tests/oracles/**/*.test.ts'],
    environment: 'node',
    globalSetup: ['tests/oracles/clear-up.ts'],
    setupFiles: ['tests/noise-fails.ts'],
    // One worker’s files share what takes long to make: the exports of all people.
    isolate: false,
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
});
