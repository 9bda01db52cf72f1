import { defineConfig } from 'vitest/config';
import { catalogue } from './catalog/build/vite-plugin.ts';

/** Tests of the finished builds; the end-to-end ones run in the browser that E2E_BROWSER names. */
export default defineConfig({
  plugins: [catalogue(import.meta.dirname)],
  test: {
    include: [
      'tests/e2e/**/*.test.ts',
      'tests/full/**/*.test.ts',
      'tests/bytes.test.ts',
      'tests/manifest.test.ts',
    ],
    pool: 'forks',
    // One browser of a kind at a time: two would compete for the focus.
    fileParallelism: false,
    // Files share a browser: see shareStage.
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    retry: 0,
  },
});
