import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tests/{content,fhir,house,scenario}/**/*.test.ts', 'tools/**/*.test.ts'],
    environment: 'node',
    setupFiles: ['tests/noise-fails.ts'],
  },
});
