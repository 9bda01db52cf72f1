// @ts-check
/** Runs steps one after the other and counts what passed. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './setup.mjs';

/** @typedef {import('./test-steps.mjs').Step} Step */
/** @typedef {{ passed: number, failed: number }} Counts */

/**
 * @param {string} file Vitest's JSON report
 * @param {boolean} ended whether Vitest ended well
 * @returns {Counts}
 */
function countTests(file, ended) {
  /** @type {{ numPassedTests: number, numFailedTests: number }} */
  let report = { numPassedTests: 0, numFailedTests: 0 };
  try {
    report = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // No report: Vitest itself failed, and `ended` says so.
  }
  // A file that does not load, or a run without any test, has no failed test of its own.
  const failed = report.numFailedTests || (ended ? 0 : 1);
  return { passed: report.numPassedTests, failed };
}

/**
 * @param {Step} step
 * @param {string} folder for reports
 * @returns {Counts}
 */
function runStep({ title, commands, vitest, env }, folder) {
  const file = join(folder, `${title.replaceAll(/\W+/g, '-')}.json`);
  const report = vitest ? ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`] : [];
  const ended = commands.every(([program, ...args]) => run(program, [...args, ...report], env));
  return vitest ? countTests(file, ended) : { passed: ended ? 1 : 0, failed: ended ? 0 : 1 };
}

/**
 * Runs every step, also after a failure, unless one that it needs has failed.
 * @param {Step[]} steps
 * @returns {Counts} of all together; a step that is no test run counts as one
 */
export function runSteps(steps) {
  const folder = mkdtempSync(join(tmpdir(), 'signpost-tests-'));
  const total = { passed: 0, failed: 0 };
  const failedSteps = new Set();
  for (const step of steps) {
    console.log(`\n━━ ${step.title}`);
    const broken = step.needs?.find((title) => failedSteps.has(title));
    if (broken) console.log(`Not tried: "${broken}" failed.`);
    const started = Date.now();
    const { passed, failed } = broken ? { passed: 0, failed: 1 } : runStep(step, folder);
    if (failed > 0) failedSteps.add(step.title);
    total.passed += passed;
    total.failed += failed;
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    console.log(`${failed > 0 ? '✗' : '✓'} ${step.title}: ${passed} passed, ${failed} failed, ${seconds} s`);
  }
  rmSync(folder, { recursive: true });
  if (failedSteps.size > 0) console.log(`\nFailed: ${[...failedSteps].join('; ')}`);
  return total;
}
