import { defineWxtModule } from 'wxt/modules';

/**
 * What pages share is one file: a browser takes longer to ask for a tenth small file than to read past what a page
 * doesn't need, and one file compresses better.
 */
export default defineWxtModule((wxt) => {
  wxt.hook('vite:build:extendConfig', (entrypoints, config) => {
    if (!entrypoints.some(({ type }) => type === 'popup')) return;
    // Every browser we support loads what a page will import ahead by itself.
    config.build!.modulePreload = { polyfill: false };
    const output = config.build?.rollupOptions?.output;
    if (!output || Array.isArray(output)) throw new Error('WXT has changed how it builds pages.');
    output.codeSplitting = { groups: [{ name: 'shared', minShareCount: 2, test: /^(?!.*\.css)/ }] };
  });
});
