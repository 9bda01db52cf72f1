// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ExplanationView } from '../../components/explanation/explanation-view.tsx';
import { Heading } from '../../components/explanation/heading.tsx';
import { SeenLine } from '../../components/explanation/seen-line.tsx';
import { groups } from '../../components/support/read-out.tsx';
import type { SeenAt } from '../../components/support/support-facts.ts';
import type { ReportChoice } from '../../components/support/support-report.ts';
import { SupportSection } from '../../components/support/support-section.tsx';
import { english, explanationOf, noon } from './fixtures.ts';

afterEach(cleanup);

const ids = {
  correlationId: '5a1f4c1e-2d3b-4c5d-8e9f-0a1b2c3d4e5f',
  traceId: '9c8b7a6d-1111-4222-8333-123456789abc',
};

const choice: ReportChoice = { format: 'markdown', language: 'reader', without: [] };

function show(changes: Partial<SeenAt> = {}, copy = async (_text: string) => {}) {
  const seen: SeenAt = { code: 'AADSTS50011', message: 'https://app.example/', details: {}, ...changes };
  const explanation = explanationOf(seen, { language: 'en', role: 'user' });
  function Shown() {
    const [current, setCurrent] = useState(choice);
    return (
      <ExplanationView
        explanation={explanation}
        localizer={english}
        heading={
          <Heading explanation={explanation} localizer={english}>
            <SeenLine seen={seen} now={noon + 120_000} localizer={english} appName="Contoso" />
          </Heading>
        }
        support={
          <SupportSection
            {...{ seen, explanation, copy }}
            localizer={english}
            choice={current}
            onChoice={setCurrent}
            inEnglish={async () => ({ explanation, localizer: english })}
          />
        }
      />
    );
  }
  render(<Shown />);
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
        row.querySelector('dd > bdi')!.textContent,
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

  it('are copied without invisible characters, in Universal and in local time', async () => {
    const copied: string[] = [];
    show(
      { message: 'a\u2068b\u202Ec\u200Bd', details: ids, lastSeenAt: noon },
      async (text) => void copied.push(text),
    );
    fireEvent.click(screen.getByRole('button', { name: 'Copy for support' }));
    await screen.findByText('Copied');
    expect(copied[0]).toContain(ids.correlationId);
    expect(copied[0]).toContain('2026-11-21T12:00:00.000Z');
    expect(copied[0]).toContain('Your local time: `21 Nov 2026');
    expect(copied[0]).not.toMatch(/[\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/);
  });

  it('say what to do where the browser forbids copying', async () => {
    show({}, () => Promise.reject(new Error('NotAllowedError')));
    fireEvent.click(screen.getByRole('button', { name: 'Copy for support' }));
    expect(await screen.findByText(/copy them by hand/)).toBeTruthy();
  });
});

describe('the report', () => {
  const preview = () => screen.getByLabelText<HTMLTextAreaElement>('This is what is copied').value;
  const message = 'Contoso said no.';

  it('is shown before it is copied, in the form and with what the reader wants', () => {
    show({ message, url: 'https://login.microsoftonline.com/authorize', details: ids });
    expect(preview()).toContain('Contoso said no.');
    for (const name of ['The page’s address', 'What the service says', 'Names and addresses in the message'])
      fireEvent.click(screen.getByRole('checkbox', { name, hidden: true }));
    expect(preview()).not.toMatch(/Contoso|login\.microsoftonline/);
    expect(preview()).toContain(ids.traceId);
    fireEvent.change(screen.getByLabelText('Form'), { target: { value: 'json' } });
    expect(JSON.parse(preview())).toMatchObject({ code: 'AADSTS50011', 'trace-id': ids.traceId });
  });

  it('still says what happened where names and addresses stay out, and quotes nobody', () => {
    show({ message: 'https://contoso.example/callback' });
    expect(preview()).toContain('https://contoso.example/callback');
    fireEvent.click(
      screen.getByRole('checkbox', { name: 'Names and addresses in the message', hidden: true }),
    );
    expect(preview()).toContain('The app asked to return you to •••.');
    expect(preview()).not.toMatch(/contoso|redirectUri|The service says/);
  });

  it('lets every value be copied by itself, and the message', async () => {
    const copied: string[] = [];
    show({ message, details: ids }, async (text) => void copied.push(text));
    fireEvent.click(screen.getByRole('button', { name: 'Copy: Trace ID', hidden: true }));
    fireEvent.click(screen.getByRole('button', { name: 'Copy: The service says', hidden: true }));
    await vi.waitFor(() => expect(copied).toEqual([ids.traceId, message]));
  });
});

describe('what is read out on the phone', () => {
  it.each([
    ['AADSTS50011', ['AADSTS', '50011']],
    ['AADB2C90118', ['AADB2C', '90118']],
    [
      '5a1f4c1e-2d3b-4c5d-8e9f-0a1b2c3d4e5f',
      ['5a1f', '4c1e', '-', '2d3b', '-', '4c5d', '-', '8e9f', '-', '0a1b', '2c3d', '4e5f'],
    ],
  ])('%s is spelled in groups that lose nothing', (value, spelled) => {
    expect(groups(value)).toEqual(spelled);
    expect(groups(value).join('')).toBe(value);
  });
});

it('says when also where no address is known', () => {
  show({ lastSeenAt: noon, url: 'about' });
  expect(document.querySelector('[data-part="seen"]')!.textContent).toContain('2 minutes ago');
});

it('says when, where and by which app, as a claim', () => {
  show({ lastSeenAt: noon, url: 'https://login.microsoftonline.com/authorize' });
  expect(document.querySelector('[data-part="seen"]')!.textContent).toBe(
    '2 minutes agologin.microsoftonline.comsigning in to an app that calls itself “Contoso”',
  );
});

it('says what it rests on and when that was checked', () => {
  show();
  expect(screen.getByRole('link', { name: /The reference/ })).toBeTruthy();
  expect(screen.getByText('Checked on 21 November 2026.')).toBeTruthy();
});
