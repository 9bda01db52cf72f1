import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { peopleRules } from '../../../detection/mask-people.ts';
import { secretRules } from '../../../detection/mask-secrets.ts';
import { applyRules } from '../../../detection/rules.ts';

const folder = path.resolve(import.meta.dirname, '../../corpus');
const inputs = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .flatMap((file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as { input: string }[])
  .map(({ input }) => input.slice(0, 20_000));

/** What the patterns look for, and what may stand around it. */
const pieces = fc.constantFrom(
  ...String.raw`@|＠|%40|&#64;|\u0040|(at)|&commat;|contoso.example|jane|Jane Doe|j•••@x.y|user |User account |Benutzer |
kullanıcı|用户|signed in as |username|e-mail|upn|"|'|‘|”|(|)|[|]|<|>| | |:|：|: |=|->|%3D|\|/|CONTOSO|%5C|C:\Users\|/home/|
graph.microsoft.com/v1.0/users/|https://|?|#|&|Cookie|Bearer |BEGIN PRIVATE KEY|password|access_token|secret_value|pin|prt|
code|enter the code |AB12CD34|.AspNetCore.Nonce.|--token |-p |eyJhbGciOi|0.AXsAbcdefghijklmnopqrstu|does not exist|123456|
client_id|x-csrf-token`.split('|'),
);
const texts = fc.array(pieces, { maxLength: 14 }).map((some) => some.join(''));

describe.each([
  ['people', peopleRules],
  ['secrets', secretRules],
])('a rule about %s', (_, rules) => {
  const unguarded = rules.map((rule) => ({ ...rule, hint: /^/ }));

  it('is applied wherever it may find something: in everything people met', () => {
    for (const input of inputs) expect(applyRules(input, rules)).toBe(applyRules(input, unguarded));
  });

  it('and in whatever its patterns may be made of', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(applyRules(text, rules)).toBe(applyRules(text, unguarded));
      }),
      { numRuns: 3_000 },
    );
  });
});
