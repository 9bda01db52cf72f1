import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { languages } from '../../locales/languages.ts';
import { createLocalizer } from '../../locales/localizer.ts';
import { optionalMatches, signInMatches } from '../../platform/sign-in-hosts.ts';
import { catalogueFiles, root } from '../support/catalogue.ts';

/** The stores' forms, filled in: what would be refused is refused here. */

interface Listing {
  summary: string;
  searchTerms: string[];
  description: string;
}
type Range = { least: number; most: number };
interface Limits {
  chrome: { name: number; shortDescription: number; description: Range; justification: number };
  edge: {
    name: number;
    shortDescription: number;
    description: Range;
    searchTerms: { most: number; characters: number; words: number };
    notesForCertification: number;
  };
  firefox: { name: number; shortDescription: number; summary: number; description: Range };
}
interface Reasons {
  singlePurpose: string;
  permissions: Record<string, string>;
  hosts: Record<string, string>;
  optionalHosts: Record<string, string>;
  remoteCode: string;
}

const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const yaml = <T>(file: string) => parse(read(file)) as T;
const limits = yaml<Limits>('stores/limits.yaml');
const reasons = yaml<Reasons>('stores/permissions.yaml');

describe.each(languages)('the listing in $name', ({ tag }) => {
  const { summary, searchTerms, description } = yaml<Listing>(`stores/listings/${tag}.yaml`);
  const { t } = createLocalizer(tag, read(`locales/${tag}/interface.ftl`));

  it('has a name that begins with our own, names what it helps with, and fits', () => {
    for (const name of [t('extension-name'), t('extension-name-short')])
      expect(name).toMatch(/^Signpost: .*Microsoft Entra ID/);
    expect(t('extension-name').length).toBeLessThanOrEqual(limits.chrome.name);
    expect(t('extension-name-short').length).toBeLessThanOrEqual(
      Math.min(limits.edge.name, limits.firefox.name),
    );
  });

  it('fits each store', () => {
    const shortest = Object.values(limits).map(({ shortDescription }) => shortDescription);
    expect(t('extension-description').length).toBeLessThanOrEqual(Math.min(...shortest));
    expect(summary.length).toBeLessThanOrEqual(limits.firefox.summary);
    for (const { least, most } of Object.values(limits).map((store) => store.description)) {
      expect(description.length).toBeGreaterThanOrEqual(least);
      expect(description.length).toBeLessThanOrEqual(most);
    }
  });

  it('says in every text that Signpost is independent', () => {
    for (const text of [summary, description]) expect(text).toContain(t('about-independent'));
  });

  it('stuffs no keywords: a mark is named when it is needed, a term is one', () => {
    const { most, characters, words } = limits.edge.searchTerms;
    expect(searchTerms.length).toBeLessThanOrEqual(most);
    expect(searchTerms.filter((term) => term.length > characters)).toEqual([]);
    expect(searchTerms.join(' ').split(/\s+/).length).toBeLessThanOrEqual(words);
    // Chrome Web Store, Listing Requirements: the same keyword more than five times is spam.
    for (const keyword of ['AADSTS', 'Entra'])
      expect(description.split(keyword).length - 1).toBeLessThanOrEqual(5);
  });

  it('promises no more codes than there are', () => {
    const promised = Number(/\b1[.,]?(\d{3})\b/.exec(description)?.[0].replace(/\D/, ''));
    expect(promised).toBeGreaterThanOrEqual(1000);
    expect(catalogueFiles().facts.size).toBeGreaterThan(promised);
  });
});

describe('what the stores are told', () => {
  it('has a listing for each language and no other', () => {
    const files = readdirSync(path.join(root, 'stores/listings')).sort();
    expect(files).toEqual(languages.map(({ tag }) => `${tag}.yaml`).sort());
  });

  it('uses the English sentence of independence', () => {
    expect(read('stores/listings/en.yaml')).toContain(
      'Independent. Not made, endorsed or checked by Microsoft.',
    );
  });

  it('gives a reason for each permission and each host, and for nothing else', () => {
    const config = read('wxt.config.ts');
    const permissions = /permissions: (\[.*\])/.exec(config)![1]!.replaceAll("'", '"');
    expect(Object.keys(reasons.permissions)).toEqual(JSON.parse(permissions));
    expect(Object.keys(reasons.hosts)).toEqual(signInMatches);
    expect(Object.keys(reasons.optionalHosts)).toEqual(optionalMatches);
  });

  it('fits the field of each reason', () => {
    const { permissions, hosts, optionalHosts, singlePurpose, remoteCode } = reasons;
    for (const text of [singlePurpose, remoteCode, ...Object.values({ ...permissions, ...optionalHosts })])
      expect(text.length).toBeLessThanOrEqual(limits.chrome.justification);
    // The form has one field for all hosts.
    const together = Object.entries(hosts).map(([host, reason]) => `${host} ${reason}`);
    expect(together.join('\n').length).toBeLessThanOrEqual(limits.chrome.justification);
  });

  it('tells reviewers how to test in the space there is', () => {
    const notes = read('stores/reviewers.md').split('\n---\n')[1]!.trim();
    expect(notes).toContain('No account is needed.');
    expect(notes.length).toBeLessThanOrEqual(limits.edge.notesForCertification);
  });
});
