import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogueFiles } from '../../support/catalogue.ts';

/**
 * Every explanation is written by us. The service's own sentences don't stand in the repository; what stands there is a
 * fingerprint of each run of eight words in its public messages: the first five bytes of the run's SHA-256.
 */
const runLength = 8;
const fingerprintBytes = 5;
const stored = Buffer.from(readFileSync(new URL('./service-runs.base64', import.meta.url), 'utf8'), 'base64');
const theirs = new Set(
  Array.from({ length: stored.length / fingerprintBytes }, (_, index) =>
    stored.toString('hex', index * fingerprintBytes, (index + 1) * fingerprintBytes),
  ),
);

const fingerprint = (run: string) =>
  createHash('sha256')
    .update(run)
    .digest('hex')
    .slice(0, fingerprintBytes * 2);

function runsOf(text: string): string[] {
  const words =
    text
      .toLowerCase()
      .replace(/[‘’]/g, "'")
      .match(/[\p{L}\p{N}']+/gu) ?? [];
  return words
    .slice(0, Math.max(0, words.length - runLength + 1))
    .map((_, index) => words.slice(index, index + runLength).join(' '));
}

describe('the texts of the catalogue', () => {
  it('know a run of eight words that Microsoft wrote when they see one', () => {
    const known = 'the access policy does not allow token issuance';
    expect(runsOf(`53003: ${known}.`).some((run) => theirs.has(fingerprint(run)))).toBe(true);
  });

  it('have no such run', () => {
    const { codes, steps, oauthErrors } = catalogueFiles().texts.en;
    const copied = [...codes, ...steps, ...oauthErrors].flatMap(([id, { plain }]) =>
      Object.values(plain)
        .flatMap(runsOf)
        .filter((run) => theirs.has(fingerprint(run)))
        .map((run) => `${id}: ${run}`),
    );
    expect(copied).toEqual([]);
  });
});
