// @ts-check
/** Runs steps one after the other, or some at the same time, and counts what passed. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run, runBeside } from './setup.mjs';

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
 * @param {boolean} isAlone whether no other step runs
 * @returns {Promise<Counts>}
 */
async function runStep({ title, commands, vitest, env }, folder, isAlone) {
  const file = join(folder, `${title.replaceAll(/\W+/g, '-')}.json`);
  const report = vitest ? ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`] : [];
  let ended = true;
  for (const [program, ...args] of commands)
    ended &&= await (isAlone ? run : runBeside)(program, [...args, ...report], env);
  return vitest ? countTests(file, ended) : { passed: ended ? 1 : 0, failed: ended ? 0 : 1 };
}

/**
 * Runs every step, also after a failure, unless one that it needs has failed.
 * @param {(Step | Step[])[]} steps those of a list run at the same time
 * @returns {Promise<Counts>} of all together; a step that is no test run counts as one
 */
export async function runSteps(steps) {
  const folder = mkdtempSync(join(tmpdir(), 'signpost-tests-'));
  const total = { passed: 0, failed: 0 };
  /** @type {Set<string>} */
  const failedSteps = new Set();
  /** @type {(step: Step, isAlone: boolean) => Promise<void>} */
  const runOne = async (step, isAlone) => {
    const broken = step.needs?.find((title) => failedSteps.has(title));
    if (broken) console.log(`Not tried: "${broken}" failed.`);
    const started = Date.now();
    const { passed, failed } = broken ? { passed: 0, failed: 1 } : await runStep(step, folder, isAlone);
    if (failed > 0) failedSteps.add(step.title);
    total.passed += passed;
    total.failed += failed;
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    console.log(`${failed > 0 ? '✗' : '✓'} ${step.title}: ${passed} passed, ${failed} failed, ${seconds} s`);
  };
  for (const step of steps) {
    const group = [step].flat();
    console.log(`\n━━ ${group.map(({ title }) => title).join(', ')}`);
    await Promise.all(group.map((one) => runOne(one, group.length === 1)));
  }
  rmSync(folder, { recursive: true });
  if (failedSteps.size > 0) console.log(`\nFailed: ${[...failedSteps].join('; ')}`);
  return total;
}
