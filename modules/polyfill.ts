import type { Plugin } from 'vite';
import { defineWxtModule } from 'wxt/modules';

/**
 * webextension-polyfill is CommonJS. What bundlers put around that asks for every property of `browser`, and so has Chrome
 * build every API, those we never call too: ten milliseconds whenever the background wakes or a page of ours opens.
 */
const asModule: Plugin = {
  name: 'signpost:polyfill',
  transform(code, id) {
    if (!id.replaceAll('\\', '/').endsWith('webextension-polyfill/dist/browser-polyfill.js')) return null;
    return `const module = { exports: {} }, exports = module.exports;\n${code}\nexport default module.exports;`;
  },
};

export default defineWxtModule((wxt) => {
  wxt.hook('vite:build:extendConfig', (_, config) => {
    (config.plugins ??= []).push(asModule);
  });
});
