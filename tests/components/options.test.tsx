// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { Options, type Settings } from '../../components/options/options.tsx';
import { english } from './fixtures.ts';

afterEach(cleanup);

const settings: Settings = { language: 'auto', role: 'user', observeResponses: true };

it('saves each choice at once, alone, and says so', async () => {
  const saved: Partial<Settings>[] = [];
  render(
    <Options
      settings={settings}
      version="1.2.3"
      localizer={english}
      save={async (change) => void saved.push(change)}
    />,
  );
  fireEvent.click(screen.getByRole('radio', { name: 'I run the organization' }));
  fireEvent.click(screen.getByRole('checkbox', { name: 'Read the answers of sign-in pages' }));
  fireEvent.change(screen.getByRole('combobox', { name: 'Language' }), { target: { value: 'lv' } });
  expect(saved).toEqual([{ role: 'admin' }, { observeResponses: false }, { language: 'lv' }]);
  await screen.findByText('Saved');
});

it('names each language as its readers do, and says who is behind this', () => {
  render(<Options settings={settings} version="1.2.3" localizer={english} save={async () => {}} />);
  expect(screen.getByRole('option', { name: 'العربية' }).getAttribute('dir')).toBe('rtl');
  expect(screen.getByText('Independent. Not made, endorsed or checked by Microsoft.')).toBeTruthy();
  expect(screen.getByText('Version 1.2.3')).toBeTruthy();
});
