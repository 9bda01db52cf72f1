// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import type { ComponentProps } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Options } from '../../components/options/options.tsx';
import type { Settings } from '../../platform/settings.ts';
import { standardSettings } from '../support/settings.ts';
import { english } from './fixtures.ts';

afterEach(cleanup);

function show(changes: Partial<ComponentProps<typeof Options>> = {}) {
  const saved: Partial<Settings>[] = [];
  const watch = vi.fn<(matches: string[]) => void>();
  const unwatch = vi.fn<(match: string) => void>();
  render(
    <Options
      settings={standardSettings}
      sites={[]}
      suggested={[]}
      unreadable={[]}
      shortcut="Alt+Shift+S"
      version="1.2.3"
      faults={0}
      diagnostics="Signpost 1.2.3"
      copy={() => Promise.resolve()}
      deleteFaults={() => {}}
      localizer={english}
      save={async (change) => void saved.push(change)}
      {...{ watch, unwatch }}
      {...changes}
    />,
  );
  return { saved, watch, unwatch };
}

describe('a choice', () => {
  it('is saved at once, alone, and the page says so', async () => {
    const { saved } = show();
    fireEvent.click(screen.getByRole('radio', { name: 'I run the organization' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Read the answers of sign-in pages' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Mark errors in pages' }));
    fireEvent.change(screen.getByLabelText('Language'), { target: { value: 'lv' } });
    fireEvent.change(screen.getByLabelText('Colours'), { target: { value: 'dark' } });
    fireEvent.change(screen.getByLabelText('Keep sign-in problems on this device'), {
      target: { value: '30' },
    });
    expect(saved).toEqual([
      { role: 'admin' },
      { observeResponses: false },
      { marks: false },
      { language: 'lv' },
      { theme: 'dark' },
      { historyDays: 30 },
    ]);
    await screen.findByText('Saved');
  });

  it('that storage did not take is said, not lost silently', async () => {
    show({ save: () => Promise.reject(new Error('QuotaExceededError')) });
    fireEvent.change(screen.getByLabelText('Colours'), { target: { value: 'dark' } });
    expect(await screen.findByText(/The browser didn’t save this/)).toBeTruthy();
  });

  it('of the organization stands, and can’t be changed', () => {
    show({ settings: { ...standardSettings, marks: false, locked: ['marks'] } });
    const marks = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Mark errors in pages' });
    expect([marks.checked, marks.disabled]).toEqual([false, true]);
    expect(screen.getByText('Your organization decides this.')).toBeTruthy();
  });
});

describe('errors of Signpost’s own', () => {
  it('are out of the way while there are none, and can be copied all the same', async () => {
    const copy = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
    show({ copy });
    expect(screen.getByText('Nothing has broken so far.').closest('details')?.open).toBe(false);
    expect(screen.queryByRole('button', { name: 'Delete the notes' })).toBeNull();
    fireEvent.click(screen.getByText('Copy diagnostics'));
    await screen.findByText('Copied');
    expect(copy).toHaveBeenCalledExactlyOnceWith('Signpost 1.2.3');
  });

  it('are shown as they are copied, and deleted with a click', () => {
    const deleteFaults = vi.fn<() => void>();
    show({ faults: 2, diagnostics: 'Signpost 1.2.3\nTypeError at watcher.js:1:2', deleteFaults });
    expect(screen.getByText('2 errors noted').closest('details')?.open).toBe(true);
    expect(screen.getByText(/TypeError at watcher.js/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Delete the notes' }));
    expect(deleteFaults).toHaveBeenCalledOnce();
  });
});

describe('watched sites', () => {
  it('are listed under their names, each to be taken back', () => {
    const { unwatch } = show({ sites: [{ match: 'https://app.contoso.com/*', name: 'app.contoso.com' }] });
    fireEvent.click(screen.getByRole('button', { name: 'Stop watching app.contoso.com' }));
    expect(unwatch).toHaveBeenCalledExactlyOnceWith('https://app.contoso.com/*');
  });

  it('that the organization asks for are one click away', () => {
    const { watch } = show({
      suggested: [{ match: 'https://login.contoso.com/*', name: 'login.contoso.com' }],
    });
    expect(screen.getByText('None so far.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Watch login.contoso.com' }));
    expect(watch).toHaveBeenCalledExactlyOnceWith(['https://login.contoso.com/*']);
  });
});

it('names each language as its readers do, and says who is behind this', () => {
  show({ unreadable: ['ticketUrl'] });
  expect(screen.getByRole('option', { name: 'العربية' }).getAttribute('dir')).toBe('rtl');
  expect(screen.getByText('Independent. Not made, endorsed or checked by Microsoft.')).toBeTruthy();
  expect(screen.getByText('Version 1.2.3')).toBeTruthy();
  expect(document.body.textContent).toContain('Alt+Shift+S opens Signpost.');
  expect(document.body.textContent).toContain('can’t read these settings of your organization: ticketUrl');
});
