/** Runs inside `npm version minor`, between its new number and its commit: dates the changelog. */
import { readFileSync, writeFileSync } from 'node:fs';
import { dateChangelog } from './changelog.ts';

const file = 'CHANGELOG.md';
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const today = new Date().toISOString().slice(0, 10);
writeFileSync(file, dateChangelog(readFileSync(file, 'utf8'), version, today));
