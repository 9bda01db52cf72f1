import { defineConfig } from 'vitest/config';

/** Tests of the finished builds; the end-to-end ones run in the browser that E2E_BROWSER names. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts', 'tests/full/**/*.test.ts', 'tests/bytes.test.ts'],
    pool: 'forks',
    // One browser at a time: two would compete for the focus and for two cores.
    fileParallelism: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    retry: 0,
  },
});
