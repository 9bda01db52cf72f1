import { defineWxtModule } from 'wxt/modules';

/**
 * Scripts that run on other people's pages, or before all others on ours: they carry no polyfill (10 kB), every browser we
 * support speaks without.
 */
const inPage = new Set(['watcher', 'finder', 'observer', 'highlight', 'card', 'scan', 'head-start']);

/** WXT's frame around such a script only logs, and in a release not even that: 0.3 kB each. */
const withoutFrame = {
  name: 'signpost:in-page-scripts',
  transform(code: string) {
    const script = /^import definition from .+$/m.exec(code)?.[0];
    return script && code.includes('crashed on startup')
      ? `${script}\nexport default definition.main();`
      : null;
  },
};

export default defineWxtModule((wxt) => {
  wxt.hook('vite:build:extendConfig', (entrypoints, config) => {
    if (!entrypoints.some(({ name }) => inPage.has(name))) return;
    const alias = config.resolve?.alias as Record<string, string> | undefined;
    delete alias?.['wxt/browser'];
    config.plugins = [...(config.plugins ?? []), withoutFrame];
  });
});
