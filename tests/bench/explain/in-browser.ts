import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Reader, Seen } from '../../../catalog/explain.ts';
import type { BrowserName } from '../../e2e/browser/driven-browser.ts';
import { launch } from '../../e2e/browser/launch.ts';
import { startIdentityProvider } from '../../identity-provider/server.ts';
import { root } from '../support/build.ts';
import { figure, interleave, ratio } from '../support/measure.ts';
import { pageScript } from '../support/page-script.ts';
import type { Figure } from '../support/result.ts';
import { failures } from './failures.ts';

/** Of five failures, each nine times. */
const rounds = 45;

interface Answer {
  time: number;
  files: string[];
}

/** @returns a copy of the finished build with an empty page, and what that page calls */
async function withEmptyPage(name: BrowserName): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'signpost-bench-'));
  cpSync(path.join(root, '.output', name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3'), folder, {
    recursive: true,
  });
  writeFileSync(
    path.join(folder, 'explain.html'),
    '<!doctype html><meta charset="utf-8"><title>Explain</title>',
  );
  writeFileSync(path.join(folder, 'explain.js'), await pageScript('../explain/page.ts'));
  return folder;
}

/** @returns how long the first explanation of a page takes, each in a page of its own */
export async function coldInBrowser(name: BrowserName, readers: readonly Reader[]): Promise<Figure[]> {
  const extensionDir = await withEmptyPage(name);
  const identityProvider = await startIdentityProvider();
  const driven = await launch(name, { identityProvider, extensionDir });
  let loads = 0;
  const inFreshPage = async (call: string, ...args: unknown[]): Promise<Answer> => {
    const page = await driven.extensionPage('explain.html');
    loads += 1;
    // Another address each time: the browser keeps what it compiled of a script by its address.
    await page.evaluate(`import('/explain.js?${loads}')`);
    const answer = (await page.evaluate(
      `${call}(${args.map((arg) => JSON.stringify(arg)).join()})`,
    )) as Answer;
    await page.close();
    return answer;
  };
  try {
    const figures: Figure[] = [];
    for (const reader of readers) {
      const wanted = new Map<Seen, string[]>();
      for (const seen of failures)
        wanted.set(seen, (await inFreshPage('explainOnce', seen, reader, [])).files);
      const inTurn = (call: (seen: Seen, files: string[]) => Promise<Answer>) => {
        let round = 0;
        return async () => {
          const seen = failures[round++ % failures.length]!;
          return (await call(seen, wanted.get(seen)!)).time;
        };
      };
      const { withFiles, without, floor } = await interleave(
        {
          withFiles: inTurn((seen) => inFreshPage('explainOnce', seen, reader, [])),
          without: inTurn((seen, files) => inFreshPage('explainOnce', seen, reader, files)),
          floor: inTurn((_, files) => inFreshPage('readOnce', files)),
        },
        rounds,
      );
      const who = `${name}, ${reader.language}, ${reader.role}`;
      figures.push(
        figure(`${who}: with reading files`, withFiles, 'ms', { most: 12 }),
        figure(`${who}: without`, without, 'ms', { most: 5 }),
        ratio(`${who}: with / reading the files only`, withFiles, floor),
      );
    }
    return figures;
  } finally {
    await driven.close();
    await identityProvider.close();
    rmSync(extensionDir, { recursive: true, force: true });
  }
}
