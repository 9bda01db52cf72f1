import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from './browser/until.ts';
import { walk } from './browser/walk.ts';
import { browserName, scenario, setStage, type Stage } from './support/signpost.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage?.close());

const build = path.resolve(`.output/${browserName === 'chromium' ? 'chrome' : 'firefox'}-mv3`);
const manifest = JSON.parse(readFileSync(path.join(build, 'manifest.json'), 'utf8')) as {
  minimum_chrome_version?: string;
  browser_specific_settings?: { gecko: { id: string; strict_min_version: string } };
};
const gecko = manifest.browser_specific_settings?.gecko;

describe('installing', () => {
  it('is possible in the browser at hand, which the manifest allows', async () => {
    const version = Number(/\/(\d+)\./.exec(await stage.driven.browser.version())?.[1]);
    const oldest = Number.parseInt(gecko?.strict_min_version ?? manifest.minimum_chrome_version ?? '', 10);
    expect(version).toBeGreaterThanOrEqual(oldest);
  });

  it('watches the sign-in tabs that were already open', async () => {
    const { driven } = stage;
    const page = await driven.newPage();
    await driven.browser.uninstallExtension(gecko?.id ?? new URL(driven.origin).host);
    await walk(page, scenario('wrong-redirect-uri'));
    const marked = () =>
      page.evaluate(() => CSS.highlights.has('signpost') && document.querySelector('signpost-card') !== null);
    expect(await marked()).toBe(false);
    await driven.browser.installExtension(build);
    await until(marked, 'the mark on the page that was open');
  });
});
