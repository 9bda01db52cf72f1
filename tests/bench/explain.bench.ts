import { browserNames } from '../e2e/browser/driven-browser.ts';
import { coldInBrowser } from './explain/in-browser.ts';
import { beside } from './explain/in-node.ts';
import type { Bench } from './support/result.ts';

const readers = (['en', 'tr'] as const).flatMap((language) =>
  (['user', 'admin'] as const).map((role) => ({ language, role })),
);

export const bench: Bench = {
  method:
    'Five failures in turn, four of them with their messages. In browsers each is the first of a fresh, empty page of the finished build, whose script was never run before; once the files are read by fetch, once they were before the clock started. Interface texts are not read: explaining needs none. Firefox’s clock tells whole milliseconds. In Node the process has explained before; the floor reads the same files, parses those that are JSON, and does nothing else.',
  async run() {
    const figures = await beside(readers);
    for (const name of browserNames) figures.push(...(await coldInBrowser(name, readers)));
    return figures;
  },
};
