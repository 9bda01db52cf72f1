// @ts-check
/** Mozilla's own lint of the Firefox build: nothing may be found but Preact's known use of innerHTML. */
import { spawnSync } from 'node:child_process';

/** @typedef {{ code: string, message: string, file?: string, line?: number }} Finding */

/**
 * Preact supports `dangerouslySetInnerHTML`, so its chunk assigns innerHTML; Signpost itself never uses it.
 * @param {Finding} finding
 */
const isPreact = ({ code, file = '' }) =>
  code === 'UNSAFE_VAR_ASSIGNMENT' && /^(chunks\/[^/]+|content-scripts\/card|card)\.js$/.test(file);

const { stdout, stderr } = spawnSync(
  process.execPath,
  ['node_modules/addons-linter/bin/addons-linter', '--output', 'json', '.output/firefox-mv3'],
  { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
);
if (!stdout.startsWith('{')) throw new Error(`addons-linter gave no report: ${stdout}${stderr}`);

/** @type {{ errors: Finding[], warnings: Finding[], notices: Finding[] }} */
const { errors, warnings, notices } = JSON.parse(stdout);
const findings = [...errors, ...warnings, ...notices];
const unknown = findings.filter((finding) => !isPreact(finding));
for (const { code, file, line, message } of unknown)
  console.error(`${file ?? ''}:${line ?? ''} ${code}: ${message}`);
if (unknown.length > 0) process.exitCode = 1;
else console.log(`Nothing but ${findings.length} known uses of innerHTML inside Preact.`);
