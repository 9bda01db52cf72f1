// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { ExplanationView } from '../../components/explanation/explanation-view.tsx';
import type { SeenAt } from '../../components/explanation/support-facts.ts';
import { english, explanationOf, noon } from './fixtures.ts';

afterEach(cleanup);

const ids = {
  correlationId: '5a1f4c1e-2d3b-4c5d-8e9f-0a1b2c3d4e5f',
  traceId: '9c8b7a6d-1111-4222-8333-123456789abc',
};

function show(changes: Partial<SeenAt> = {}, copy = async (_text: string) => {}) {
  const seen: SeenAt = { code: 'AADSTS50011', message: 'https://app.example/', details: {}, ...changes };
  render(
    <ExplanationView
      explanation={explanationOf(seen, { language: 'en', role: 'user' })}
      seen={seen}
      otherCodes={[]}
      onCode={() => {}}
      localizer={english}
      copy={copy}
    />,
  );
}

describe('values from a page', () => {
  const hostile = '<img src=x onerror=alert(1)> \u202Egro.live [click](https://evil.example)';

  it('stay text, each in a <bdi> of its own', () => {
    show({ message: hostile });
    expect(document.querySelector('bdi.parameter')!.textContent).toBe(hostile);
    expect(document.querySelector('img')).toBeNull();
  });

  it('never become part of a link', () => {
    show({ message: hostile, url: 'https://evil.example/authorize', details: { oauthError: 'evil' } });
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((href) => href?.includes('evil'))).toEqual([]);
  });

  it('are quoted in the language they are in', () => {
    show({ message: 'The redirect URI does not match.' });
    expect(document.querySelector('blockquote')!.lang).toBe('en');
  });
});

describe('details for support', () => {
  const facts = () =>
    Object.fromEntries(
      [...document.querySelectorAll('.facts > div')].map((row) => [
        row.querySelector('dt')!.textContent,
        row.querySelector('dd')!.textContent,
      ]),
    );

  it('name what was seen, and leave out what was not', () => {
    show({
      details: { ...ids, timestamp: '2026-11-21 04:49:42Z' },
      url: 'https://login.microsoftonline.com/authorize',
    });
    expect(facts()).toMatchObject({
      Code: 'AADSTS50011',
      Name: 'InvalidReplyTo',
      'Trace ID': ids.traceId,
      'Correlation ID': ids.correlationId,
      Time: '2026-11-21 04:49:42Z',
      Page: 'https://login.microsoftonline.com/authorize',
    });
    expect(facts()).not.toHaveProperty('OAuth error');
  });

  it('say the time it was seen where the service wrote none', () => {
    show({ lastSeenAt: noon });
    expect(facts()).toMatchObject({ Time: '2026-11-21T12:00:00.000Z' });
  });

  it('are copied without invisible characters, in Universal Time', async () => {
    const copied: string[] = [];
    show(
      { message: 'a\u2068b\u202Ec\u200Bd', details: ids, lastSeenAt: noon },
      async (text) => void copied.push(text),
    );
    fireEvent.click(screen.getByRole('button', { name: 'Copy details for support' }));
    await screen.findByText('Copied');
    expect(copied[0]).toContain(ids.correlationId);
    expect(copied[0]).toContain('2026-11-21T12:00:00.000Z');
    expect(copied[0]).not.toContain('local time');
    expect(copied[0]).not.toMatch(/[\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/);
  });

  it('say what to do where the browser forbids copying', async () => {
    show({}, () => Promise.reject(new Error('NotAllowedError')));
    fireEvent.click(screen.getByRole('button', { name: 'Copy details for support' }));
    expect(await screen.findByText(/copy them by hand/)).toBeTruthy();
  });
});

it('says what it rests on and when that was checked', () => {
  show();
  expect(screen.getByRole('link', { name: /The reference/ })).toBeTruthy();
  expect(screen.getByText('Checked on 21 November 2026.')).toBeTruthy();
});
