// @ts-check
/** Every check of `npm test`, in order; a step that needs another is not tried when that one failed. */
/**
 * @typedef {object} Step
 * @property {string} title
 * @property {[program: string, ...args: string[]][]} commands run one after the other until one fails
 * @property {boolean} [vitest] counts as the tests it reports, not as one
 * @property {string[]} [needs] titles of earlier steps
 * @property {Record<string, string>} [env]
 */

/**
 * @param {string} title
 * @param {string[]} args
 * @param {Partial<Step>} [more]
 * @returns {Step}
 */
const vitest = (title, args, more = {}) => ({
  title,
  commands: [['vitest', 'run', ...args]],
  vitest: true,
  ...more,
});

const afterBuild = ['--config', 'vitest.e2e.config.ts'];

/**
 * @param {'chromium' | 'firefox'} browser
 * @param {string} build
 */
const endToEnd = (browser, build) =>
  vitest(`End to end in ${browser}`, [...afterBuild, 'tests/e2e/'], {
    env: { E2E_BROWSER: browser },
    needs: [build],
  });

/** Those in a list of their own run at the same time. @type {(Step | Step[])[]} */
export const steps = [
  { title: 'Lockfile', commands: [['node', 'scripts/check-lock.mjs']] },
  {
    title: 'Types',
    commands: [
      ['wxt', 'prepare'],
      ['tsc', '--noEmit'],
    ],
  },
  { title: 'Lint', commands: [['oxlint', '--deny-warnings']] },
  vitest('Unit, property, component and repository tests', []),
  [
    { title: 'Format', commands: [['prettier', '--check', '--log-level=warn', '.']] },
    { title: 'Chrome build', commands: [['wxt', 'build']] },
  ],
  { title: 'Firefox build', commands: [['wxt', 'build', '-b', 'firefox']] },
  vitest('Byte budgets and manifests', [...afterBuild, 'tests/bytes.test.ts', 'tests/manifest.test.ts'], {
    needs: ['Chrome build', 'Firefox build'],
  }),
  // Each waits for its browser more than it computes.
  [endToEnd('chromium', 'Chrome build'), endToEnd('firefox', 'Firefox build')],
  {
    title: 'Add-on lint of the Firefox build',
    commands: [['node', 'scripts/lint-add-on.mjs']],
    needs: ['Firefox build'],
  },
];

/** What `npm run test:full` adds. @type {Step[]} */
export const fullSteps = [
  vitest('Long tests', [...afterBuild, 'tests/full/'], { needs: ['Chrome build', 'Firefox build'] }),
  vitest('Restart in Firefox', [...afterBuild, 'tests/full/restart.test.ts'], {
    env: { E2E_BROWSER: 'firefox' },
    needs: ['Firefox build'],
  }),
  {
    title: 'Every failure of npm start',
    commands: [
      ['npm', 'start', '--', '--headless'],
      ['npm', 'start', '--', '--headless', '--browser', 'firefox'],
    ],
  },
  { title: 'Reproducible packages', commands: [['node', 'scripts/check-packages.mjs']] },
  {
    title: 'Sources that a reviewer can build',
    commands: [['node', '--import', 'jiti/register', 'scripts/check-sources.ts']],
  },
];
