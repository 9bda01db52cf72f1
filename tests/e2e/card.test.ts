import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shadowClick, shadowElements, shadowText } from './browser/shadow.ts';
import { until } from './browser/until.ts';
import { walk } from './browser/walk.ts';
import { scenario, shareStage, type Stage } from './support/signpost.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await shareStage();
});
afterAll(() => stage?.close());

/** Fails a sign-in and waits for the small button beside the error. */
async function markedPage(name: string): Promise<Page> {
  const page = await stage.driven.newPage();
  await walk(page, scenario(name));
  await until(
    async () => (await shadowElements(stage.driven, page, 'button')).some(({ width }) => width > 0),
    'the mark',
  );
  return page;
}

const cardText = async (page: Page) => (await shadowText(stage.driven, page)).join('\n');
const dialog = (page: Page) => shadowElements(stage.driven, page, 'dialog');

describe('the mark on a page', () => {
  it('is a small button beside the code, and opens a card that explains', async () => {
    const page = await markedPage('wrong-redirect-uri');
    const [button] = await shadowElements(stage.driven, page, 'button');
    expect(Math.min(button!.width, button!.height)).toBeGreaterThanOrEqual(24);
    await shadowClick(stage.driven, page, 'button');
    await until(async () => /wrong address/.test(await cardText(page)), 'the card');
    expect(await cardText(page)).toContain('It can’t tell you whether this page is genuine.');
    await page.close();
  });

  it('is worked by keyboard: opens, says its heading, closes with Escape, gives the focus back', async () => {
    const page = await markedPage('wrong-redirect-uri');
    const focused = () => page.evaluate(() => document.activeElement?.tagName.toLowerCase());
    await until(async () => {
      await page.keyboard.press('Tab');
      return (await focused()) === 'signpost-card';
    }, 'the mark to be reached by Tab');
    await page.keyboard.press('Enter');
    await until(async () => (await dialog(page)).length === 1, 'the card');
    await until(
      async () =>
        (await shadowElements(stage.driven, page, 'h2, h3, [tabindex="-1"]')).some((one) => one.focused),
      'the focus on the heading',
    );
    await page.keyboard.press('Escape');
    await until(async () => (await dialog(page)).every(({ width }) => width === 0), 'the card to close');
    await until(
      async () => (await shadowElements(stage.driven, page, 'button')).some((one) => one.focused),
      'the focus on the mark',
    );
    await page.close();
  });

  it('stands at the visible error when the page prints no code, behind the form’s fields, and takes no focus', async () => {
    const page = await markedPage('wrong-password');
    const order = await page.evaluate(() => {
      const host = document.querySelector('signpost-card')!;
      const fields = [...document.querySelectorAll('input, button, a[href]')];
      return fields.every((field) => host.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_PRECEDING);
    });
    expect(order).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('SIGNPOST-CARD');
    const [button] = await shadowElements(stage.driven, page, 'button');
    const error = await page.evaluate(
      () => document.querySelector('#passwordError')!.getBoundingClientRect().toJSON() as DOMRect,
    );
    expect(Math.abs(button!.y - error.y)).toBeLessThan(60);
    await page.close();
  });

  it.each(['wrong-redirect-uri', 'shadow-root-error', 'device-not-compliant'])(
    'covers no word of the message: %s',
    async (name) => {
      const page = await markedPage(name);
      const [mark] = await shadowElements(stage.driven, page, 'button');
      const covered = await page.evaluate(({ x, y, width, height }) => {
        const within = (root: Document | ShadowRoot): (Document | ShadowRoot)[] => [
          root,
          ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
            shadowRoot ? within(shadowRoot) : [],
          ),
        ];
        return within(document).flatMap((root) => {
          const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
          const words: string[] = [];
          while (walker.nextNode()) {
            const range = document.createRange();
            range.selectNodeContents(walker.currentNode);
            const boxes = [...range.getClientRects()].filter(({ width: w }) => w > 0);
            const isUnder = (box: DOMRect) =>
              box.left < x + width - 1 && box.right > x + 1 && box.top < y + height - 1 && box.bottom > y + 1;
            if (boxes.some(isUnder)) words.push(range.toString().trim());
          }
          return words.filter((text) => text !== '');
        });
      }, mark!);
      expect(covered).toEqual([]);
      await page.close();
    },
  );

  it('stays beside its code in a list whose other lines are longer', async () => {
    const page = await markedPage('device-not-compliant');
    const code = await until(
      () =>
        page.evaluate(() => {
          const [range] = [...(CSS.highlights.get('signpost') ?? [])] as Range[];
          const box = range?.getBoundingClientRect();
          return box && { right: box.right, middle: (box.top + box.bottom) / 2 };
        }),
      'the highlight',
    );
    await until(async () => {
      const [mark] = await shadowElements(stage.driven, page, 'button');
      const { x, y, height } = mark!;
      return Math.abs(x - code.right) < 10 && Math.abs(y + height / 2 - code.middle) < 3;
    }, 'the mark beside its code');
    await page.close();
  });

  it('leaves the page’s own nodes as they were, and shows it nothing of ours', async () => {
    const page = await markedPage('wrong-redirect-uri');
    const seen = await page.evaluate(() => {
      const host = document.querySelector('signpost-card')!;
      return {
        shadow: host.shadowRoot === null,
        last: host === document.documentElement.lastElementChild,
        light: host.childNodes.length,
        message: document.querySelector('#exceptionMessageContainer')!.childElementCount,
        scripts: [...document.scripts].filter(({ src }) => src.includes('extension')).length,
      };
    });
    expect(seen).toEqual({ shadow: true, last: true, light: 0, message: 0, scripts: 0 });
    await page.close();
  });

  it('goes when the page shows another view', async () => {
    const page = await markedPage('wrong-redirect-uri');
    await page.evaluate(() => document.querySelectorAll('body *').forEach((element) => element.remove()));
    await until(
      async () => (await page.evaluate(() => CSS.highlights.get('signpost')?.size ?? 0)) === 0,
      'no highlight',
    );
    await page.close();
  });

  it('stays where it is while the page renders the same error anew, again and again', async () => {
    const page = await markedPage('wrong-redirect-uri');
    const place = async () => {
      const [button] = await shadowElements(stage.driven, page, 'button');
      return button && { x: button.x, y: button.y };
    };
    const before = await place();
    await page.evaluate(() => {
      const container = document.querySelector('#exceptionMessageContainer')!;
      let renders = 0;
      const render = () => {
        container.replaceChildren(container.textContent);
        renders += 1;
        if (renders < 40) requestAnimationFrame(render);
        else container.setAttribute('data-rendered', 'true');
      };
      render();
    });
    const seen = new Set<string>();
    await until(async () => {
      seen.add(JSON.stringify(await place()));
      return page.evaluate(() => document.querySelector('[data-rendered]') !== null);
    }, 'forty renders');
    expect([...seen]).toEqual([JSON.stringify(before)]);
    await page.close();
  });

  it('keeps its own language and direction on any page: English on an Arabic one', async () => {
    const page = await markedPage('arabic-error');
    await shadowClick(stage.driven, page, 'button');
    const [card] = await until(async () => (await dialog(page)).length === 1 && dialog(page), 'the card');
    expect(card!.text).toContain('Signpost explains the code.');
    await page.close();
  });

  it('speaks the language the reader chooses, at once, also while it is open', async () => {
    const { driven } = stage;
    const page = await markedPage('wrong-redirect-uri');
    await shadowClick(driven, page, 'button');
    await until(async () => /wrong address/.test(await cardText(page)), 'the card in English');
    await driven.inExtension(`browser.storage.local.set({ language: 'ar' })`);
    await until(async () => (await cardText(page)).includes('تشرح Signpost الرمز'), 'the card in Arabic');
    await driven.inExtension(`browser.storage.local.remove('language')`);
    await until(async () => /wrong address/.test(await cardText(page)), 'the card in English again');
    await page.close();
  });

  it('is dark or light as the reader wants it, whatever the system is', async () => {
    const { driven } = stage;
    const page = await markedPage('wrong-redirect-uri');
    await shadowClick(driven, page, 'button');
    const ground = async () => (await shadowElements(driven, page, 'dialog'))[0]?.background;
    for (const [theme, colour] of [
      ['dark', 'rgb(22, 28, 27)'],
      ['light', 'rgb(251, 250, 246)'],
    ]) {
      await driven.inExtension(`browser.storage.local.set({ theme: '${theme}' })`);
      await until(async () => (await ground()) === colour, theme!);
    }
    await driven.inExtension(`browser.storage.local.remove('theme')`);
    await page.close();
  });
});
