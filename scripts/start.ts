/** The demo: Signpost in a real browser before a stand-in identity provider on loopback. */
import { parseArgs } from 'node:util';
import { type BrowserName, browserNames } from '../tests/e2e/browser/driven-browser.ts';
import { launch } from '../tests/e2e/browser/launch.ts';
import { open, walk } from '../tests/e2e/browser/walk.ts';
import { expectedIn, type Scenario, scenarios } from '../tests/identity-provider/scenarios.ts';
import { startIdentityProvider } from '../tests/identity-provider/server.ts';
import { show } from './demo.ts';
import { installBrowsers } from './find-browsers.mjs';
import { run } from './setup.mjs';

const gallery = 'https://app.contoso.example/';

interface Choice {
  browser: BrowserName;
  scenario?: Scenario;
  language?: string;
  /** Every scenario in turn, told here and in pictures, instead of a window to try. */
  headless: boolean;
}

function stop(sentence: string, code: number): never {
  console.error(sentence);
  process.exit(code);
}

function readArguments(): Choice {
  const options = {
    browser: { type: 'string', default: 'chromium' },
    scenario: { type: 'string' },
    lang: { type: 'string' },
    list: { type: 'boolean' },
    headless: { type: 'boolean', default: false },
  } as const;
  const { values } = (() => {
    try {
      return parseArgs({ options });
    } catch (error) {
      return stop(error instanceof Error ? error.message : String(error), 2);
    }
  })();
  if (values.list) {
    for (const { name, title } of scenarios) console.log(`${name.padEnd(28)} ${title}`);
    process.exit(0);
  }
  const browser = browserNames.find((name) => name === values.browser);
  if (!browser) stop(`There is no browser "${values.browser}" here: choose ${browserNames.join(' or ')}.`, 2);
  const scenario = scenarios.find(({ name }) => name === values.scenario);
  if (values.scenario !== undefined && !scenario)
    stop(`There is no scenario "${values.scenario}": "npm start -- --list" lists them all.`, 2);
  return { browser, scenario, language: values.lang, headless: values.headless || !hasDisplay() };
}

const hasDisplay = () =>
  ['darwin', 'win32'].includes(process.platform) ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** The reader came for what the popup says, not for a list of built files. */
const quietly = ['--level', 'warn'];

const choice = readArguments();
const [missing] = installBrowsers([choice.browser]);
if (missing) stop(missing, 1);
if (
  !run('wxt', choice.browser === 'firefox' ? ['build', '-b', 'firefox', ...quietly] : ['build', ...quietly])
)
  stop('The build failed: see its message above.', 1);

const identityProvider = await startIdentityProvider();
const { headless } = choice;
const driven = await launch(choice.browser, { identityProvider, headless, language: choice.language });
const closed = new Promise((resolve) => driven.browser.once('disconnected', resolve));
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void driven.close().finally(() => process.exit()));

if (headless) {
  const folder = `demo-output/${choice.browser}`;
  let missed = 0;
  for (const scenario of choice.scenario ? [choice.scenario] : scenarios)
    if (!(await show(driven, scenario, folder))) missed += 1;
  console.log(`\nPictures of each page and popup are in ${folder}/.`);
  if (missed > 0) console.error(`${missed} scenarios did not show what they should.`);
  process.exitCode = missed > 0 ? 1 : 0;
  await driven.close();
} else {
  await open(await driven.newPage(), gallery);
  const failing = scenarios.find((scenario) => expectedIn(scenario, choice.browser).codes.length > 0);
  const scenario = choice.scenario ?? failing;
  if (scenario) await walk(await driven.newPage(), scenario);
  console.log(
    `${scenario?.title ?? 'The gallery'} is open; the tab before it lists every scenario (${gallery}).`,
  );
  console.log(
    'Signpost’s button is in the toolbar; Chromium keeps it behind the puzzle piece until it is pinned.',
  );
  console.log('Close the window, or press Ctrl-C, to end.');
  await closed;
}
await identityProvider.close();
process.exit();
