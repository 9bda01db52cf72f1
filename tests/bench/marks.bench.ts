import type { Page } from 'puppeteer-core';
import { startOf, withArms, type Arm } from './support/arms.ts';
import { build } from './support/build.ts';
import { emptyScripts, writeExtension } from './support/extensions.ts';
import { figure } from './support/measure.ts';
import type { Bench } from './support/result.ts';

const rounds = 40;

interface Marked {
  frames: number;
  button: number;
}

/** Inserts an error as a sign-in page does, and counts until its highlight and its button are there. */
const insert = (page: Page): Promise<Marked> =>
  page.evaluate(async () => {
    const { highlights } = CSS as unknown as { highlights: Map<string, unknown> };
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const error = document.createElement('p');
    error.textContent = 'AADSTS50011: The redirect URI does not match.';
    await nextFrame();
    const start = performance.now();
    document.body.append(error);
    let frames = 0;
    while (!highlights.has('signpost')) {
      await nextFrame();
      frames += 1;
    }
    while (!document.querySelector('signpost-card')) await nextFrame();
    return { frames, button: performance.now() - start };
  });

/** Longer than the watcher's pause between two looks: what comes now is looked at in the next task. Milliseconds. */
const rest = 500;

async function mark(arm: Arm): Promise<Marked> {
  await arm.page.goto(startOf('healthy-sign-in'), { waitUntil: 'load' });
  await new Promise((resolve) => setTimeout(resolve, rest));
  return insert(arm.page);
}

/** Changes some 10,000 nodes a second for ten seconds; @returns the long tasks meanwhile, in milliseconds */
const churn = (page: Page): Promise<number[]> =>
  page.evaluate(async () => {
    const tasks: number[] = [];
    const observer = new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    );
    observer.observe({ type: 'longtask' });
    const rows = Array.from({ length: 2_000 }, () => document.createElement('p'));
    document.body.append(...rows);
    const start = performance.now();
    let changed = 0;
    while (performance.now() - start < 10_000) {
      const due = (performance.now() - start) * 10;
      for (; changed < due; changed += 1) rows[changed % rows.length]!.textContent = `Row ${changed}`;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    observer.disconnect();
    return tasks;
  });

export const bench: Bench = {
  method:
    'An error is inserted into a healthy sign-in page that rests, the background awake: animation frames until the highlight is registered, milliseconds until the button stands. Then 10,000 nodes change each second for 10 s: long tasks (over 50 ms), ours and with empty scripts, one after the other.',
  run: () =>
    withArms({ ours: build, empty: writeExtension(emptyScripts) }, async ({ ours, empty }) => {
      const marked: Marked[] = [];
      for (let round = 0; round < rounds; round += 1) marked.push(await mark(ours));
      const tasks: Record<string, number[]> = {};
      for (const [name, { page }] of Object.entries({ empty, ours })) {
        await page.goto(startOf('healthy-sign-in'), { waitUntil: 'load' });
        await page.bringToFront();
        tasks[name] = await churn(page);
      }
      return [
        figure(
          'highlight',
          marked.map(({ frames }) => frames),
          'frames',
          { most: 2 },
        ),
        figure(
          'button',
          marked.map(({ button }) => button),
          'ms',
          { most: 150 },
        ),
        { what: 'long tasks with empty scripts', value: tasks['empty']!.length, unit: 'tasks' },
        {
          what: 'long tasks caused by us',
          value: Math.max(0, tasks['ours']!.length - tasks['empty']!.length),
          unit: 'tasks',
          target: { most: 0 },
        },
      ];
    }),
};
