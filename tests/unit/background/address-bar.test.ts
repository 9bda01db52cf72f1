import { describe, expect, it } from 'vitest';
import { addressFor, suggestionsFor } from '../../../background/address-bar.ts';
import { readCompiledAsset } from '../../support/catalogue.ts';

describe('the address bar', () => {
  it('suggests codes with their titles, in the reader’s language', async () => {
    const [first] = await suggestionsFor('pasword expierd', 'en', readCompiledAsset);
    expect(first).toEqual({ content: 'AADSTS50055', description: 'AADSTS50055: Your password has expired' });
    const [latvian] = await suggestionsFor('50055', 'lv', readCompiledAsset);
    expect(latvian).toMatchObject({
      content: 'AADSTS50055',
      description: expect.stringContaining('parole') as string,
    });
  });

  it.each([
    ['50011', 'catalogue.html#AADSTS50011'],
    ['AADB2C90118', 'catalogue.html#AADB2C90118'],
    ['wrong password & more', 'catalogue.html?q=wrong%20password%20%26%20more'],
    ['javascript:alert(1)', 'catalogue.html?q=javascript%3Aalert(1)'],
  ])('leads %s to a page of ours', (text, address) => {
    expect(addressFor(text)).toBe(address);
  });
});
