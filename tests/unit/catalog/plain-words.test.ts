import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogueFiles } from '../../support/catalogue.ts';

/** What the locked-out person reads: titles, meanings and the user's steps, held to a level anybody can read at 9 a.m. */

const { codes, steps } = catalogueFiles().texts.en;

const meanings = [...codes].flatMap(([code, { plain }]) =>
  Object.entries(plain)
    .filter(([part]) => part === 'value' || part.startsWith('meaning'))
    .map(([part, text]) => ({ id: `${code}.${part}`, text })),
);
const userSteps = [...steps]
  .filter(([, { file }]) => path.basename(path.dirname(file)) === 'user')
  .flatMap(([key, { plain }]) => Object.values(plain).map((text) => ({ id: key, text })));
const userLayer = [...meanings, ...userSteps];

const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?])[”)]?\s+(?=[A-Z“])/);
const wordsIn = (text: string): number => text.split(/\s+/).length;

/** The field's words, which the next layers use. */
const jargon =
  /\b(?:tenants?|tokens?|claims?|(?:service )?principals?|endpoints?|assertions?|credentials?|scopes?|client|IdP|OAuth|OIDC|JWTs?|nonce|payload|parameters?|URIs?|SPN|JWKS|authenticat(?:e|ed|es|ion)|provisioned|parsed?|validated?)\b/i;

const blame = /\byou (?:failed|forgot to|must have|entered the wrong)\b|\byour (?:mistake|fault|error)\b/i;

const offenders = (texts: { id: string; text: string }[], isWrong: (text: string) => boolean) =>
  texts.filter(({ text }) => isWrong(text)).map(({ id, text }) => `${id}: ${text}`);

describe('the first layer', () => {
  it('keeps the field’s words for the layers behind it', () => {
    expect(offenders(userLayer, (text) => jargon.test(text))).toEqual([]);
  });

  it('blames nobody', () => {
    expect(offenders(userLayer, (text) => blame.test(text))).toEqual([]);
  });

  it('says a meaning in at most four sentences', () => {
    expect(offenders(meanings, (text) => sentencesOf(text).length > 4)).toEqual([]);
  });

  it('has no sentence of more than 34 words, and short ones on the whole', () => {
    const sentences = userLayer.flatMap(({ id, text }) =>
      sentencesOf(text).map((sentence) => ({ id, text: sentence })),
    );
    expect(offenders(sentences, (sentence) => wordsIn(sentence) > 34)).toEqual([]);
    const mean = sentences.reduce((sum, { text }) => sum + wordsIn(text), 0) / sentences.length;
    expect(mean).toBeLessThan(15);
  });

  it('never sends people to an administrator without saying what to send', () => {
    expect(offenders(userLayer, (text) => /contact (?:your|the|an) admin/i.test(text))).toEqual([]);
  });
});
