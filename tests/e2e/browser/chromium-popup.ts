import type { Target } from 'puppeteer-core';
import type { Popup } from './driven-browser.ts';
import { callExpression } from './script-text.ts';
import { until } from './until.ts';

/** Wraps the target of an open popup; resolves when its document has loaded. */
export async function chromiumPopup(target: Target): Promise<Popup> {
  const page = await target.asPage();
  await until(() => page.evaluate('document.readyState === "complete"'), 'the popup to load');
  const isOpen = () => target.browser().targets().includes(target);
  return {
    text: async () => String(await page.evaluate('document.body.innerText')),
    evaluate: (script, ...args) => page.evaluate(callExpression(script, args)) as Promise<never>,
    click: (selector) => page.click(selector),
    screenshot: () => page.screenshot(),
    async close() {
      // The call loses its page, and so fails, when the popup is faster.
      if (isOpen()) await page.evaluate('window.close()').catch(() => undefined);
      await until(() => !isOpen(), 'the popup to close');
    },
  };
}
