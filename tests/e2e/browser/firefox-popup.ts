import type { Page } from 'puppeteer-core';
import type { Popup } from './driven-browser.ts';
import type { RunInWindow } from './firefox-window.ts';
import { callExpression } from './script-text.ts';
import { until } from './until.ts';

const panel = `document.querySelector('browser.webextension-popup-browser')`;

const view = `browser.extension.getViews({ type: 'popup' })[0]`;

const snapshot = `(async () => {
  const { currentWindowGlobal } = ${panel}.browsingContext;
  const bitmap = await currentWindowGlobal.drawSnapshot(null, window.devicePixelRatio, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/png');
})()`;

/** Wraps the open panel, which is no BiDi tab: read through another extension page, drawn by the browser's window. */
export async function firefoxPopup(control: Page, runInWindow: RunInWindow): Promise<Popup> {
  // `with` makes the popup's globals the script's own: the popup's policy allows no eval, a debugger's script is free.
  const run = (expression: string) =>
    control.evaluate(`(() => { with (${view}) { return (${expression}); } })()`);
  await until(
    () => run('location.href !== "about:blank" && document.readyState === "complete"'),
    'the popup to load',
  );
  await until(() => runInWindow(`${panel}.closest('panel').state === 'open'`), 'the popup to show');
  return {
    text: async () => String(await run('document.body.innerText')),
    evaluate: (script, ...args) => run(callExpression(script, args)) as Promise<never>,
    async click(selector) {
      const [x, y] = (await run(`(() => {
        const element = document.querySelector(${JSON.stringify(selector)});
        element.scrollIntoView({ block: 'center' });
        const { x, y, width, height } = element.getBoundingClientRect();
        return [x + width / 2, y + height / 2];
      })()`)) as [number, number];
      await runInWindow(`(() => {
        const { x, y } = ${panel}.getBoundingClientRect();
        for (const type of ['mousemove', 'mousedown', 'mouseup'])
          window.synthesizeMouseEvent(type, x + ${x}, y + ${y}, { button: 0, clickCount: 1 }, {});
        return true;
      })()`);
    },
    async screenshot() {
      // The panel grows to its content a moment after it opens, to at most 600 pixels.
      await until(
        () => run('innerHeight >= Math.min(document.documentElement.scrollHeight, 590)'),
        'the popup to grow',
      );
      const url = String(await runInWindow(snapshot));
      return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
    },
    async close() {
      await runInWindow(`${panel}?.closest('panel').hidePopup()`);
      await until(async () => !(await runInWindow(`!!${panel}`)), 'the popup to close');
    },
  };
}
