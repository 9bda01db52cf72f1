// @ts-check
/** Installs the dependencies of the lockfile when they are missing or older than it. Needs nothing but Node and npm. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** @typedef {Record<string, { version?: string, integrity?: string, optional?: boolean }>} Packages */

/**
 * Runs a program of node_modules or of the PATH, showing what it prints.
 * @param {string} program
 * @param {string[]} args
 * @param {Record<string, string>} [env] added to this process's own
 * @returns {boolean} whether it ended well
 */
export function run(program, args, env = {}) {
  const local = `node_modules/.bin/${program}`;
  const onWindows = process.platform === 'win32';
  const { status } = spawnSync(
    existsSync(local) ? local.replaceAll('/', onWindows ? '\\' : '/') : program,
    args,
    {
      stdio: 'inherit',
      env: { ...process.env, ...env },
      // Windows starts .cmd files by its shell only.
      shell: onWindows,
    },
  );
  return status === 0;
}

/**
 * @param {string} file
 * @returns {Packages}
 */
const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/** Whether node_modules holds what the lockfile names; packages for other platforms may be absent. */
function isInstalled() {
  // npm's own record of what it installed.
  const record = 'node_modules/.package-lock.json';
  if (!existsSync(record)) return false;
  const installed = packagesOf(record);
  return Object.entries(packagesOf('package-lock.json')).every(([path, wanted]) => {
    if (path === '') return true;
    const found = installed[path];
    return found ? found.version === wanted.version && found.integrity === wanted.integrity : wanted.optional;
  });
}

/** Installs what is missing. Ends the process with one sentence where that fails. */
export function setup() {
  if (!isInstalled()) {
    console.log('Installing the dependencies of package-lock.json …');
    if (!run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'])) {
      console.error('"npm ci" failed: see its message above.');
      process.exit(1);
    }
  }
  if (!existsSync('.wxt/tsconfig.json') && !run('wxt', ['prepare'])) {
    console.error('"wxt prepare" failed: see its message above.');
    process.exit(1);
  }
}
