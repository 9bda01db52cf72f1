/** `npm run tiles`: icons and store tiles, drawn by Chromium from public/icon/icon.svg and our own colours. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { launch, type Page } from 'puppeteer-core';
import { findBrowser } from './find-browsers.mjs';

const icon = readFileSync('public/icon/icon.svg', 'utf8');
const iconSizes = [16, 32, 48, 96, 128];

interface Tile {
  file: string;
  width: number;
  height: number;
  html: string;
}

/** What a store shows beside others: the sign, the name and what it is for. Few words, because tiles are shown small. */
const tile = (width: number, height: number): string => `<style>
body { margin: 0; display: flex; align-items: center; justify-content: center; gap: ${height / 11}px; width: ${width}px; height: ${height}px; background: #e3f1ee; color: #094a42; font-family: system-ui, 'Noto Sans', sans-serif; }
svg { width: ${height * 0.4}px; } b { display: block; font-size: ${height / 6.2}px; line-height: 1.1; } span { display: block; margin-top: ${height / 40}px; font-size: ${height / 15.5}px; white-space: nowrap; }
</style>${icon}<div><b>Signpost</b><span>says what a sign-in error means</span></div>`;

const square = (size: number, margin = 0): string =>
  `<style>body { margin: ${margin}px; } svg { display: block; width: ${size - 2 * margin}px; }</style>${icon}`;

async function draw(page: Page, { file, width, height, html }: Tile): Promise<void> {
  mkdirSync(path.dirname(file), { recursive: true });
  await page.setViewport({ width, height });
  await page.setContent(`<!doctype html><body>${html}</body>`);
  writeFileSync(file, await page.screenshot({ omitBackground: true }));
  console.log(file);
}

const { values } = parseArgs({ options: { out: { type: 'string', default: 'screenshots/tiles' } } });
const inOut = (name: string) => path.join(values.out, name);
const tiles: Tile[] = [
  ...iconSizes.map((size) => ({
    file: `public/icon/${size}.png`,
    width: size,
    height: size,
    // The stores show the largest, and ask for a margin of 16 pixels around it.
    html: square(size, size === 128 ? 16 : 0),
  })),
  { file: inOut('logo-300.png'), width: 300, height: 300, html: square(300, 24) },
  { file: inOut('small-440x280.png'), width: 440, height: 280, html: tile(440, 280) },
  { file: inOut('large-1400x560.png'), width: 1400, height: 560, html: tile(1400, 560) },
];

const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error('Chromium was not found: "npm start" says how to get it.');
const browser = await launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
try {
  const page = await browser.newPage();
  for (const each of tiles) await draw(page, each);
} finally {
  await browser.close();
}
