import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../../..');

/** The finished Chrome build (`npm run build`). */
export const build = path.join(root, '.output/chrome-mv3');
