import { mkdirSync, writeFileSync } from 'node:fs';
import type { DrivenBrowser, Popup } from '../tests/e2e/browser/driven-browser.ts';
import { expectedMarks, marksOf } from '../tests/e2e/browser/marks.ts';
import { until } from '../tests/e2e/browser/until.ts';
import { walk } from '../tests/e2e/browser/walk.ts';
import { expectedIn, type Scenario } from '../tests/identity-provider/scenarios.ts';

/** What the popup's parts say; the views name them by `data-part`. */
interface Explained {
  code: string;
  title: string;
  meaning: string;
  steps: string[];
}

async function readPopup(popup: Popup): Promise<Explained> {
  const [codes, titles, meanings, steps] = await popup.evaluate(() =>
    ['code', 'title', 'meaning', 'step'].map((part) =>
      [...document.querySelectorAll<HTMLElement>(`[data-part="${part}"]`)].map((element) =>
        element.innerText.replaceAll(/\s+/g, ' ').trim(),
      ),
    ),
  );
  return {
    code: codes?.[0] ?? '',
    title: titles?.[0] ?? '',
    meaning: meanings?.[0] ?? '',
    steps: steps ?? [],
  };
}

const succeeds = (waiting: Promise<unknown>) =>
  waiting.then(
    () => true,
    () => false,
  );

function print({ name, story }: Scenario, { code, title, meaning, steps }: Explained): void {
  console.log(`\n── ${name}: ${story}`);
  if (!title) return;
  console.log(`   ${code ? `${code}: ` : ''}${title}\n   ${meaning}`);
  steps.forEach((step, index) => console.log(`   ${index + 1}. ${step}`));
}

/**
 * Walks into one scenario, prints what the real popup says and writes two pictures into the folder.
 * @returns whether Signpost found what the scenario says it should.
 */
export async function show(driven: DrivenBrowser, scenario: Scenario, folder: string): Promise<boolean> {
  const expected = expectedIn(scenario, driven.name);
  const page = await driven.newPage();
  await walk(page, scenario);
  let found = await succeeds(
    until(async () => (await driven.badge(page)).text === expected.badge, 'the badge', 10_000),
  );
  const { highlighted, card } = expectedMarks(expected);
  const isMarked = async () => {
    const marks = await marksOf(page);
    return marks.highlighted === highlighted && marks.card === card;
  };
  found = (await succeeds(until(isMarked, 'the mark'))) && found;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${scenario.name}-page.png`, await page.screenshot());

  const popup = await driven.openPopup(page);
  const explained = async () => (expected.codes.length > 0 ? (await readPopup(popup)).title : popup.text());
  found = (await succeeds(until(explained, 'the explanation'))) && found;
  print(scenario, await readPopup(popup));
  if (expected.codes.length === 0) console.log('   Nothing to explain, as it should be.');
  if (!found)
    console.log(
      `   Expected: ${expected.codes.join(', ') || 'quiet'}, badge "${expected.badge}", mark ${expected.mark}.`,
    );
  writeFileSync(`${folder}/${scenario.name}-popup.png`, await popup.screenshot());
  await popup.close();
  await page.close();
  return found;
}
