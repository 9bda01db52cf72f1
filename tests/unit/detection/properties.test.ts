import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect, type Detected } from '../../../detection/detect.ts';
import { asGuid, asTime } from '../../../detection/identifiers.ts';
import { detectTyped } from '../../../detection/typed.ts';
import { carriers, encodings, samlResponse, type Wrapping } from './wrappings.ts';

/** What holds for every text there is: each property is tried on hundreds of random ones. */

const word = fc.constantFrom(
  ...'the user account does not exist in tenant expired (or revoked) for application'.split(' '),
  "'https://app.contoso.example/cb'",
  "'Contoso Time Sheet'",
  'jane.doe@contoso.example',
  '203.0.113.7',
  '50% of',
  'A&B',
  '"all"',
  '日本語',
);
const sentence = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => `${words.join(' ')}.`);
const time = fc
  .date({ min: new Date('2015-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().replace('T', ' ').replace(/\.\d+/, ''));

const failure = fc.record({
  code: fc.oneof(
    fc.integer({ min: 10_000, max: 9_999_999 }).map((number) => `AADSTS${number}`),
    fc.integer({ min: 10_000, max: 99_999 }).map((number) => `AADB2C${number}`),
  ),
  message: sentence,
  traceId: fc.uuid(),
  correlationId: fc.uuid(),
  timestamp: time,
  separator: fc.constantFrom('\r\n', '\n', ' '),
});
type Failure = typeof failure extends fc.Arbitrary<infer T> ? T : never;

const written = ({ code, message, traceId, correlationId, timestamp, separator }: Failure) =>
  [
    `${code}: ${message}`,
    `Trace ID: ${traceId}`,
    `Correlation ID: ${correlationId}`,
    `Timestamp: ${timestamp}`,
  ].join(separator);

const expectPlanted = (found: Detected[], { code, traceId, correlationId, timestamp }: Failure) =>
  expect(found.map((finding) => ({ code: finding.code, ...finding.details }))).toEqual([
    expect.objectContaining({ code, traceId, correlationId, timestamp }),
  ]);

/** How far from a code its IDs may stand, in characters: escaped three times, some messages are longer. */
const reach = 2_000;

const expectInBounds = ({ code, message, details }: Detected) => {
  expect(code).toMatch(/^AAD(STS\d{5,9}|B2C\d{5})$/);
  expect(message.length).toBeLessThanOrEqual(1_000);
  for (const id of [details.traceId, details.requestId, details.correlationId])
    if (id !== undefined) expect(asGuid(id)).toBe(id);
  if (details.timestamp !== undefined) expect(asTime(details.timestamp)).toBe(details.timestamp);
  for (const name of [details.oauthError, details.suberror])
    if (name !== undefined) expect(name).toMatch(/^[a-z][a-z_]{0,59}$/);
};

/** Random text made of what detection looks for, so that most of it looks like something. */
const shard = fc.oneof(
  fc.constantFrom(
    'AADSTS',
    'AADSTS50011',
    'aadb2c90118: ',
    'Error Code: 53003',
    'Trace ID: ',
    'Correlation ID: ',
  ),
  fc.constantFrom(
    '11111111-aaaa-4aaa-8aaa-111111111100',
    '2026-01-01 00:00:00Z',
    'Timestamp: ',
    'error=',
    '&',
    '?',
  ),
  fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    '"',
    '\\',
    '\\n',
    '\\u0041',
    '%25',
    '%',
    '+',
    '&#65;',
    '&#x110000;',
    '<',
    '>',
  ),
  fc.constantFrom(
    '<!--',
    '<script>',
    '$Config={',
    '<input type="hidden" name="error" value="',
    '</html>',
    '<html>',
  ),
  fc.constantFrom(
    'SAMLResponse=',
    'PHNhbWxw',
    'https://login.microsoftonline.com/error?code=',
    'x-ms-clitelem: 1,',
  ),
  fc.constantFrom(
    '{"error":"invalid_grant","error_description":"',
    '"ErrCode":',
    '\u200B',
    '\uD800',
    '\r\n',
    '@',
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 2_000 }),
  fc.array(shard, { maxLength: 60 }).map((shards) => shards.join('')),
  fc.json(),
);

describe('whatever the text', () => {
  it('nothing is thrown, and what is found keeps its bounds', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const finding of [...detect(text), ...detectTyped(text)]) expectInBounds(finding);
      }),
      { numRuns: 1_000 },
    );
  });

  it('reading it again finds the same', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(detect(text)).toEqual(detect(text));
      }),
    );
  });

  it('random letters, base64 and hexadecimal digits hold no code', () => {
    const hex = fc.stringMatching(/^[0-9a-f-]{0,400}$/);
    fc.assert(
      fc.property(fc.oneof(fc.lorem({ maxCount: 50 }), fc.base64String({ maxLength: 600 }), hex), (text) => {
        expect(detect(text)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('a hash that holds the letters of a code and digits is none', () => {
    const around = fc.stringMatching(/^[A-Za-z0-9]{1,20}$/);
    fc.assert(
      fc.property(around, fc.integer({ min: 10_000, max: 999_999_999 }), around, (before, number, after) => {
        expect(detect(`${before}AADSTS${number}${after}`)).toEqual([]);
        expect(detect(`${before}aadsts${number} ${after}`)).toEqual([]);
      }),
    );
  });
});

describe('a failure is found with its IDs and its time', () => {
  it('between other words', () => {
    fc.assert(
      fc.property(failure, sentence, sentence, (planted, before, after) => {
        expectPlanted(detect(`${before}\n${written(planted)}\n${after}`), planted);
      }),
    );
  });

  it.each(Object.entries({ ...encodings, ...carriers, 'a SAML response': samlResponse }))(
    'in %s',
    (name, wrap) => {
      fc.assert(
        fc.property(failure, (planted) => {
          const text = {
            ...planted,
            message: name.includes('SAML') ? latin(planted.message) : planted.message,
          };
          expectPlanted(detect(wrap(written(text))), planted);
        }),
      );
    },
  );

  it('in two or three wrappings, one in another', () => {
    const wrappings = fc.array(fc.constantFrom(...Object.entries({ ...encodings, ...carriers })), {
      minLength: 2,
      maxLength: 3,
    });
    fc.assert(
      fc.property(failure, wrappings, (planted, chosen) => {
        const text = wrapped(planted, chosen);
        fc.pre(text.length < reach);
        expectPlanted(detect(text), planted);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('what was found', () => {
  it('is found again in itself', () => {
    fc.assert(
      fc.property(failure, (planted) => {
        const [first] = detect(written(planted));
        const again = written({ ...planted, message: first!.message });
        expect(detect(again)).toEqual([first]);
      }),
    );
  });

  it('names no mail address and no IP address, however they were wrapped', () => {
    const wrappings = fc.array(fc.constantFrom(...Object.entries({ ...encodings, ...carriers })), {
      maxLength: 3,
    });
    const user = fc.stringMatching(/^[a-z][a-z0-9._-]{2,20}$/);
    fc.assert(
      fc.property(failure, user, wrappings, (planted, name, chosen) => {
        const message = `User account '${name}@contoso.example' from 198.51.100.7 or 2001:db8::1.`;
        for (const finding of detect(wrapped({ ...planted, message }, chosen))) {
          expect(JSON.stringify(finding)).not.toContain(`${name}@`);
          expect(JSON.stringify(finding)).not.toMatch(/198\.51\.100\.7|2001:db8/);
        }
      }),
      { numRuns: 500 },
    );
  });
});

const wrapped = (planted: Failure, chosen: [string, Wrapping][]) =>
  chosen.reduce((text, [, wrap]) => wrap(text), written(planted));

const latin = (text: string) => text.replace(/[^\u0000-\u00FF]/g, '');
