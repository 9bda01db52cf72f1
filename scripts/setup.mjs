// @ts-check
/** Installs the dependencies of the lockfile when they are missing or older than it. Needs nothing but Node and npm. */
import { spawn, spawnSync } from 'node:child_process';
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
  const { status } = spawnSync(fileOf(program), args, { stdio: 'inherit', ...circumstances(env) });
  return status === 0;
}

/**
 * Runs a program while others run; what it prints is shown when it ends.
 * @param {string} program
 * @param {string[]} args
 * @param {Record<string, string>} [env] added to this process's own
 * @returns {Promise<boolean>} whether it ended well
 */
export function runBeside(program, args, env = {}) {
  const child = spawn(fileOf(program), args, { stdio: ['ignore', 'pipe', 'pipe'], ...circumstances(env) });
  /** @type {Buffer[]} */
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      process.stdout.write(Buffer.concat(said));
      resolve(status === 0);
    });
  });
}

const onWindows = process.platform === 'win32';

/** @param {string} program */
function fileOf(program) {
  const local = `node_modules/.bin/${program}`;
  return existsSync(local) ? local.replaceAll('/', onWindows ? '\\' : '/') : program;
}

/**
 * Windows starts .cmd files by its shell only.
 * @param {Record<string, string>} env
 */
const circumstances = (env) => ({ env: { ...process.env, ...env }, shell: onWindows });

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
