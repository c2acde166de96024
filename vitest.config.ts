import { defineConfig } from 'vitest/config';

const setupFiles = ['tests/noise-fails.ts'];

/** Floors without a device under them: no storage, no globals that a test replaces. Their files need no process of their own each. */
const pure = ['src/{domain,features,formats,i18n,library,ui,walk}/**/*.test.{ts,tsx}', 'tests/{content,fhir}/**/*.test.ts'];

export default defineConfig({
  test: {
    environment: 'node',
    // Property tests are slow on a busy machine, and a machine’s load is no fault of theirs.
    testTimeout: 30_000,
    projects: [
      { extends: true, test: { name: 'pure', include: pure, setupFiles, isolate: false } },
      {
        extends: true,
        test: {
          name: 'apart',
          include: [
            'src/**/*.test.{ts,tsx}',
            'tests/{content,fhir,house,scenario}/**/*.test.ts',
            'tools/**/*.test.ts',
            'tests/fuzz/**/*.fuzz.ts',
          ],
          exclude: pure,
          setupFiles,
        },
      },
    ],
  },
});
