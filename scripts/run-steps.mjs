// @ts-check
/** Runs steps, two at a time, and counts what passed. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localProgram } from './setup.mjs';

/** @typedef {import('./test-steps.mjs').Step} Step */
/** @typedef {{ passed: number, failed: number }} Counts */

/** Browsers spend a third of their time waiting: two steps keep two cores busy. */
const atOnce = 2;

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
 * @param {string} program
 * @param {string[]} args
 * @param {Record<string, string>} env added to this process's own
 * @param {(text: string) => void} say takes what it prints
 * @returns {Promise<boolean>} whether it ended well
 */
function runQuietly(program, args, env, say) {
  const { command, shell } = localProgram(program);
  const child = spawn(command, args, { shell, env: { ...process.env, ...env } });
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', say);
  return new Promise((resolve) => {
    child.on('error', (error) => {
      say(`${error.message}\n`);
      resolve(false);
    });
    child.on('close', (status) => resolve(status === 0));
  });
}

/**
 * @param {Step} step
 * @param {string} folder for reports
 * @param {(text: string) => void} say
 * @returns {Promise<Counts>}
 */
async function runStep({ title, commands, vitest, env = {} }, folder, say) {
  const file = join(folder, `${title.replaceAll(/\W+/g, '-')}.json`);
  const report = vitest ? ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`] : [];
  let ended = true;
  for (const [program, ...args] of commands) {
    ended &&= await runQuietly(program, [...args, ...report], env, say);
  }
  return vitest ? countTests(file, ended) : { passed: ended ? 1 : 0, failed: ended ? 0 : 1 };
}

/**
 * Runs every step, also after a failure, unless one that it needs has failed. What a step prints is shown when it ends.
 * @param {Step[]} steps
 * @returns {Promise<Counts>} of all together; a step that is no test run counts as one
 */
export async function runSteps(steps) {
  const folder = mkdtempSync(join(tmpdir(), 'signpost-tests-'));
  const total = { passed: 0, failed: 0 };
  /** @type {Set<string>} */
  const failedSteps = new Set();
  const waiting = [...steps];
  /** @type {Map<string, Promise<void>>} */
  const running = new Map();

  /** @param {Step} step */
  async function take(step) {
    const broken = step.needs?.find((title) => failedSteps.has(title));
    let printed = broken ? `Not tried: "${broken}" failed.\n` : '';
    const started = Date.now();
    const { passed, failed } = broken
      ? { passed: 0, failed: 1 }
      : await runStep(step, folder, (text) => (printed += text));
    if (failed > 0) failedSteps.add(step.title);
    total.passed += passed;
    total.failed += failed;
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    const verdict = failed > 0 ? '✗' : '✓';
    console.log(`\n━━ ${step.title}\n${printed.trimEnd()}`);
    console.log(`${verdict} ${step.title}: ${passed} passed, ${failed} failed, ${seconds} s`);
    running.delete(step.title);
  }

  const isReady = (/** @type {Step} */ { needs = [] }) =>
    needs.every((title) => !running.has(title) && !waiting.some((step) => step.title === title));
  while (waiting.length > 0 || running.size > 0) {
    const next = running.size < atOnce ? waiting.findIndex(isReady) : -1;
    if (next >= 0) {
      const [step] = /** @type {[Step]} */ (waiting.splice(next, 1));
      console.log(`… ${step.title}`);
      running.set(step.title, take(step));
    } else await Promise.race(running.values());
  }
  rmSync(folder, { recursive: true });
  if (failedSteps.size > 0) console.log(`\nFailed: ${[...failedSteps].join('; ')}`);
  return total;
}
