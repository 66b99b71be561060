import { defineConfig } from 'vitest/config';

// A limit is for what hangs. However busy a machine is, no test may come near it.
const patience = 30 * 60_000;
const patient = {
  testTimeout: patience,
  hookTimeout: patience,
  teardownTimeout: patience,
  expect: { poll: { timeout: patience / 10 } },
};

// Files share a process, so that what they import is loaded once. Those that look at code take all cores;
// then one process builds sites while another drives a browser, each file after file.
const sharedProcess = { ...patient, pool: 'forks', isolate: false } as const;

export default defineConfig({
  test: {
    // A line for each file as it ends; GitHub marks the lines at which tests fail.
    reporters: ['default', ...(process.env['GITHUB_ACTIONS'] ? ['github-actions'] : [])],
    globalSetup: ['test/run-folder.ts'],
    projects: [
      {
        test: {
          ...sharedProcess,
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/site/**', 'test/browser/**', 'test/real/**'],
          maxWorkers: '100%',
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          ...sharedProcess,
          name: 'site',
          include: ['test/site/**/*.test.ts'],
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          ...sharedProcess,
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/shared-browser.ts'],
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
