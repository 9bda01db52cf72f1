import type { Plugin } from 'vite';
import { defineWxtModule } from 'wxt/modules';

/** The bundler links what pages share behind a page's own styles, whatever the page says. */
const sharedStylesFirst: Plugin = {
  name: 'signpost:shared-styles-first',
  transformIndexHtml: {
    order: 'post',
    handler: (html) =>
      html.replace(/(<link rel="stylesheet"[^>]+>\s*)(<link rel="stylesheet"[^>]+\/pages-[^>]+>\s*)/, '$2$1'),
  },
};

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
    (config.plugins ??= []).push(sharedStylesFirst);
    output.codeSplitting = { groups: [{ name: 'shared', minShareCount: 2, test: /^(?!.*\.css)/ }] };
  });
});
