// @ts-check
/**
 * Checks what makes `npm ci` fail or fetch from elsewhere: a platform package that the registry did not have
 * when the lockfile was written, a download address, a package that runs a script of its own when installed.
 */
import { readFileSync } from 'node:fs';

/** @typedef {{ resolved?: string, hasInstallScript?: boolean, optionalDependencies?: Record<string, string> }} Entry */

/** @type {Record<string, Entry>} */
const packages = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
const entries = Object.entries(packages);
const names = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')));

const problems = [
  ...entries.flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !names.has(name))
      .map((name) => `${path} needs ${name}, which the lockfile lacks.`),
  ),
  ...entries
    .filter(([, { resolved }]) => resolved?.includes('://'))
    .map(([path]) => `${path} carries a download address (omit-lockfile-registry-resolved in .npmrc).`),
  ...entries
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => `${path} runs a script when it is installed.`),
];

for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else console.log(`${entries.length} packages: complete, no addresses, no install scripts.`);
