import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { organizationOf, ticketAddress } from '../../../platform/organization.ts';
import { parsePolicy, policyKeys } from '../../../platform/policy.ts';
import { suggestedSites } from '../../../platform/watched-sites.ts';

const schema = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, '../../../public/policy-schema.json'), 'utf8'),
) as { properties: Record<string, unknown> };

describe('a policy', () => {
  it('has the same keys for Chrome’s schema, for Signpost and in the docs', () => {
    const docs = readFileSync(path.resolve(import.meta.dirname, '../../../docs/organizations.md'), 'utf8');
    expect(Object.keys(schema.properties).sort()).toEqual([...policyKeys].sort());
    expect(policyKeys.filter((key) => !docs.includes(`\`${key}\``))).toEqual([]);
  });

  it('that is broken in one place works in the others, and names the broken one', () => {
    expect(
      parsePolicy({
        helpDeskName: 'Contoso IT',
        helpDeskMail: 'not a mail address',
        ticketUrl: 'javascript:alert(1)',
        role: 'king',
        marks: false,
        watchSites: ['https://app.contoso.com', 'file:///etc/passwd', 7],
        colour: 'blue',
      }),
    ).toEqual({
      policy: { helpDeskName: 'Contoso IT', marks: false, watchSites: ['https://app.contoso.com'] },
      unreadable: ['helpDeskMail', 'ticketUrl', 'role', 'colour'],
    });
  });

  it.each([[null], ['__proto__'], [[]], [{ for: 'AADSTS1' }]])('takes no harm from %j', (value) => {
    expect(parsePolicy({ notes: value, ['__proto__']: value }).policy.notes ?? []).toEqual([]);
  });

  it('names sites to watch as the browser’s patterns, each once', () => {
    expect(
      suggestedSites({
        signInDomains: ['Login.Contoso.com'],
        watchSites: ['https://app.contoso.com/start?x=1', 'https://login.contoso.com/'],
      }),
    ).toEqual(['https://login.contoso.com/*', 'https://app.contoso.com/*']);
  });
});

describe('what an organization says about a failure', () => {
  const notes = [
    { for: 'any' as const, note: 'Call us.' },
    { for: 'device' as const, note: 'Use the company laptop.' },
    { for: 'AADSTS53000' as const, language: 'lv' as const, note: 'Lietojiet darba datoru.' },
    { for: 'AADSTS53000' as const, note: 'Enrol first.' },
  ];
  const said = (language: 'en' | 'lv') =>
    organizationOf({ notes }, { code: 'AADSTS53000', kind: 'device' }, language).notes.map(
      ({ note }) => note,
    );

  it('goes from the particular to the general, in the reader’s language where there is one', () => {
    expect(said('en')).toEqual(['Enrol first.', 'Use the company laptop.', 'Call us.']);
    expect(said('lv')[0]).toBe('Lietojiet darba datoru.');
  });
});

describe('the address of a ticket', () => {
  const form = 'https://help.contoso.com/new?code={code}&request={requestId}&correlation={correlationId}';

  it('takes the code and IDs that are GUIDs, and nothing else a page printed', () => {
    const details = { requestId: '"><script>', correlationId: '5A1F4C1E-2d3b-4c5d-8e9f-0a1b2c3d4e5f' };
    expect(ticketAddress(form, { code: 'AADSTS50011', message: '&admin=1', details })).toBe(
      'https://help.contoso.com/new?code=AADSTS50011&request=&correlation=5a1f4c1e-2d3b-4c5d-8e9f-0a1b2c3d4e5f',
    );
  });
});
