import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detect, type Detected } from '../../detection/detect.ts';
import { readParameters } from '../../detection/parameters.ts';
import type { Details } from '../../detection/sighting.ts';
import { catalogueFiles } from '../support/catalogue.ts';

/**
 * Payloads that people met and published: pages, answers, logs, dumps of libraries. Each is kept byte for byte, only
 * its names, IDs and addresses are others. They were labelled by reading, not by running this code.
 */
interface Payload {
  /** Where it was seen. */
  source: string;
  shape: string;
  input: string;
  /** One for each failure in it; none for a false alarm. */
  expect: Expected[];
  note?: string;
}

interface Expected extends Details {
  code: string;
  parameters?: Record<string, string>;
}

const { wordings } = catalogueFiles();
const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.json'));
const corpus = files.map((file) => ({
  file,
  payloads: (JSON.parse(readFileSync(`${import.meta.dirname}/${file}`, 'utf8')) as Payload[]).map(
    (payload, index) => [`${index} ${payload.shape}: ${payload.source}`, payload] as const,
  ),
}));
const all = corpus.flatMap(({ payloads }) => payloads.map(([, payload]) => payload));

describe.each(corpus)('$file', ({ payloads }) => {
  it.each(payloads)('%s', (_, { input, expect: failures }) => {
    const found = detect(input);
    expect(found).toHaveLength(failures.length);
    expectDetails(found, failures);
    expectParameters(found, failures);
  });

  it('leaves nobody named in what is kept of it', () => {
    const messages = payloads.flatMap(([, { input }]) => detect(input).map(({ message }) => message));
    expect(messages.filter((message) => somebody.test(message))).toEqual([]);
  });
});

describe('the corpus', () => {
  it('is large, and holds as many kinds of false alarms as a bug tracker', () => {
    expect(all.length).toBeGreaterThanOrEqual(250);
    expect(all.filter((payload) => payload.expect.length === 0).length).toBeGreaterThanOrEqual(50);
  });

  it('holds each payload once', () => {
    const inputs = all.map(({ input }) => input);
    expect(inputs.filter((input, index) => inputs.indexOf(input) !== index)).toEqual([]);
  });
});

/** The same codes, as often, each with the same IDs, time and errors. */
function expectDetails(found: readonly Detected[], failures: readonly Expected[]): void {
  expect(sorted(found.map(({ code, details }) => ({ code, ...comparable(details) })))).toEqual(
    sorted(failures.map((failure) => ({ code: failure.code, ...comparable(failure) }))),
  );
}

/** Every value that was labelled; more are allowed, others are not. */
function expectParameters(found: readonly Detected[], failures: readonly Expected[]): void {
  const read = found.map(({ code, message }) => ({ code, ...readParameters(message, wordings.get(code)) }));
  for (const { code, parameters } of failures.filter((failure) => failure.parameters)) {
    expect(read).toContainEqual(expect.objectContaining({ code, ...parameters }));
  }
}

const detailNames = [
  'oauthError',
  'suberror',
  'traceId',
  'requestId',
  'correlationId',
  'timestamp',
] as const satisfies (keyof Details)[];

const comparable = (details: Details): Details =>
  Object.fromEntries(
    detailNames.filter((name) => details[name] !== undefined).map((name) => [name, details[name]]),
  );

const sorted = <T>(list: T[]): T[] =>
  list.toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));

/** A mail address or an IP address. Masked, a name ends in dots before the "@", and an IP address is dots alone. */
const somebody =
  /[\p{L}\p{N}]@[\p{L}\p{N}-]+\.\p{L}{2}|(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?!\.?\d)|2001:db8:/iu;
