import { defineConfig } from 'vitest/config';

const builds = ['tests/site/**/*.test.ts', 'tests/browser/**/*.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: builds,
          setupFiles: 'tests/setup/seed.ts',
          testTimeout: 20_000,
          // Left to itself Vitest keeps one processor free, which is half of a machine with two.
          maxWorkers: '100%',
          // No unit leaves anything behind, so its modules are loaded once a worker and not once a file: a third less work.
          isolate: false,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: 'tests/site/setup/built.ts',
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/site/setup/built.ts', 'tests/browser/setup/browser.ts'],
          testTimeout: 300_000,
          hookTimeout: 600_000,
          maxConcurrency: 3,
          fileParallelism: false,
        },
      },
    ],
  },
});
