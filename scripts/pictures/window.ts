import type { Page } from 'puppeteer-core';
import type { Direction } from '../../locales/languages.ts';

/** In CSS pixels. What stores ask for: Chrome Web Store and Edge Add-ons take 1280×800. */
export const pictureSize = { width: 1280, height: 800 };

const barHeight = 48;
/** Of the page below the bar. */
export const windowedPage = { width: pictureSize.width, height: pictureSize.height - barHeight };

/** Widest a popup of ours gets; a scroll bar beside it stays out of the picture. */
const popupWidth = 400;

interface Window {
  page: Uint8Array;
  popup: Uint8Array;
  badge: { text: string; color: string };
  icon: string;
  direction: Direction;
}

const asUrl = (bytes: Uint8Array, type = 'image/png') =>
  `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;

/** No browser's own look: a bar, a field, and the button the popup hangs from. Right-to-left browsers mirror it. */
const style = `
:root { color-scheme: light dark; }
body { margin: 0; background: light-dark(#dfe2e1, #2b302f); overflow: hidden; }
.bar { display: flex; gap: 12px; align-items: center; box-sizing: border-box; height: ${barHeight}px; padding: 0 16px; border-bottom: 1px solid light-dark(#c3c8c6, #141716); }
.field { flex: 1; height: 30px; border-radius: 15px; background: light-dark(#f4f5f5, #1c201f); }
.button { position: relative; display: grid; place-items: center; width: 36px; height: 36px; border-radius: 8px; background: light-dark(#c9cecc, #414846); }
.button svg { width: 20px; height: 20px; }
.badge { position: absolute; inset: auto -2px -3px auto; min-width: 16px; border-radius: 4px; color: #fff; font: 600 11px/16px system-ui; text-align: center; }
img { display: block; }
.popup { position: absolute; inset-block-start: ${barHeight + 4}px; inset-inline-end: 8px; width: ${popupWidth}px; object-fit: none; object-position: left top; }
[dir=rtl] .popup { object-position: right top; }
.popup { border: 1px solid light-dark(#b5bab8, #4c5452); border-radius: 10px; box-shadow: 0 12px 36px rgb(0 0 0 / 30%); }`;

/**
 * Lays a popup over the page it was opened on, as a browser window does: the two cannot be photographed together
 * without a display.
 * @param canvas an empty tab of the browser whose colours (light, dark) the window takes
 * @returns a PNG of `pictureSize`
 */
export async function photographWindow(canvas: Page, { page, popup, badge, icon, direction }: Window) {
  await canvas.setViewport(pictureSize);
  await canvas.setContent(`<!doctype html><html dir="${direction}"><style>${style}</style><body>
<div class="bar"><div class="field"></div><div class="button">${icon}<span class="badge" style="background: ${badge.color}">${badge.text}</span></div></div>
<img src="${asUrl(page)}"><img class="popup" src="${asUrl(popup)}"></body></html>`);
  await canvas.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  return canvas.screenshot();
}
