import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { catalogue } from './catalog/build/vite-plugin.ts';

/** Unit, property, component and repository tests. */
export default defineConfig({
  plugins: [WxtVitest(), catalogue(import.meta.dirname)],
  test: {
    include: ['**/*.test.{ts,tsx}'],
    exclude: [
      '**/node_modules/**',
      '.output/**',
      '.wxt/**',
      'tests/e2e/**',
      'tests/full/**',
      'tests/bytes.test.ts',
      'tests/manifest.test.ts',
    ],
    // Every code, language or hostile text at once: seconds, and more on a busy machine.
    testTimeout: 30_000,
    // All cores: nothing else runs beside them.
    maxWorkers: '100%',
    pool: 'threads',
    retry: 0,
  },
});
