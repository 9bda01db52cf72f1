/** `npm run screenshots`: real pictures of the built extension before the stand-in identity provider, 1280×800. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { isLanguage, languages, type Language } from '../locales/languages.ts';
import { type BrowserName, browserNames } from '../tests/e2e/browser/driven-browser.ts';
import { launch } from '../tests/e2e/browser/launch.ts';
import { startIdentityProvider, type IdentityProvider } from '../tests/identity-provider/server.ts';
import { installBrowsers } from './find-browsers.mjs';
import { scenes } from './pictures/scenes.ts';
import { run } from './setup.mjs';

const themes = ['light', 'dark'] as const;

interface Picture {
  scene: string;
  language: Language;
  theme: (typeof themes)[number];
  file: string;
}

/** Those the README and the docs show. */
const docsPictures: Picture[] = [
  { scene: 'popup', language: 'en', theme: 'light', file: 'docs/pictures/popup.png' },
  { scene: 'card', language: 'en', theme: 'light', file: 'docs/pictures/card.png' },
  { scene: 'catalogue', language: 'ar', theme: 'dark', file: 'docs/pictures/catalogue-arabic-dark.png' },
];

const storePictures = (out: string, wanted: readonly Language[]): Picture[] =>
  wanted.flatMap((language) =>
    themes.flatMap((theme) =>
      Object.keys(scenes).map((scene, index) => {
        const file = path.join(out, language, `${theme}-${index + 1}-${scene}.png`);
        return { scene, language, theme, file };
      }),
    ),
  );

/** One browser for each language and theme, because a browser learns both when it starts. */
async function photograph(browser: BrowserName, pictures: Picture[], identityProvider: IdentityProvider) {
  const readers = languages.flatMap(({ tag }) => themes.map((theme) => ({ language: tag, theme })));
  for (const { language, theme } of readers) {
    const wanted = pictures.filter((picture) => picture.language === language && picture.theme === theme);
    if (wanted.length === 0) continue;
    const driven = await launch(browser, { identityProvider, language, dark: theme === 'dark' });
    try {
      for (const { scene, file } of wanted) {
        mkdirSync(path.dirname(file), { recursive: true });
        writeFileSync(file, await scenes[scene]!(driven, language));
        console.log(file);
      }
    } finally {
      await driven.close();
    }
  }
}

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'screenshots' },
    browser: { type: 'string', default: 'chromium' },
    lang: { type: 'string' },
    docs: { type: 'boolean' },
  },
});
const browser = browserNames.find((name) => name === values.browser);
if (!browser) throw new Error(`--browser takes ${browserNames.join(' or ')}.`);
if (values.lang !== undefined && !isLanguage(values.lang))
  throw new Error(`--lang takes one of ${languages.map(({ tag }) => tag).join(', ')}.`);
const [missing] = installBrowsers([browser]);
if (missing) throw new Error(missing);
if (!run('wxt', ['build', '--level', 'warn', ...(browser === 'firefox' ? ['-b', 'firefox'] : [])]))
  throw new Error('The build failed: see its message above.');

const identityProvider = await startIdentityProvider();
try {
  const wanted = values.lang ? [values.lang] : languages.map(({ tag }) => tag);
  const pictures = values.docs ? docsPictures : storePictures(values.out, wanted);
  await photograph(browser, pictures, identityProvider);
} finally {
  await identityProvider.close();
}
