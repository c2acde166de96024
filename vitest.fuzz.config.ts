import { defineConfig } from 'vitest/config';

/** Ten thousand damaged files for each reader: `npm run test:fuzz`. The quick check tries a few of the same, see `laws.ts`. */
export default defineConfig({
  test: {
    include: ['tests/fuzz/**/*.fuzz.ts'],
    environment: 'node',
    setupFiles: ['tests/noise-fails.ts'],
    testTimeout: 360_000,
  },
});
