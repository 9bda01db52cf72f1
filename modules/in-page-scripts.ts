import { defineWxtModule } from 'wxt/modules';

/** Scripts that run on other people's pages: they carry no polyfill (10 kB), every browser we support speaks without. */
const inPage = new Set(['watcher', 'observer', 'highlight', 'card', 'scan']);

export default defineWxtModule((wxt) => {
  wxt.hook('vite:build:extendConfig', (entrypoints, config) => {
    if (!entrypoints.some(({ name }) => inPage.has(name))) return;
    const alias = config.resolve?.alias as Record<string, string> | undefined;
    delete alias?.['wxt/browser'];
  });
});
