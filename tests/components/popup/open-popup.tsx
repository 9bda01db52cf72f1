import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, vi } from 'vitest';
import type { PopupActions } from '../../../components/popup/actions.ts';
import type { PopupModel } from '../../../components/popup/model.ts';
import { Popup } from '../../../components/popup/popup.tsx';
import { noon } from '../fixtures.ts';

afterEach(cleanup);

/** Opens the popup two minutes past noon; every test closes its own. */
export function openPopup(model: PopupModel) {
  const copied: string[] = [];
  const actions = {
    setRole: vi.fn<PopupActions['setRole']>(),
    setLanguage: vi.fn<PopupActions['setLanguage']>(),
    copy: async (text: string) => void copied.push(text),
    allow: vi.fn<PopupActions['allow']>(async () => true),
    reloadPage: vi.fn<PopupActions['reloadPage']>(),
    forget: vi.fn<PopupActions['forget']>(),
  };
  render(<Popup model={model} now={noon + 120_000} actions={actions} />);
  return { ...actions, copied };
}

/** What is explained. */
export const title = (name: string) => screen.findByRole('heading', { level: 1, name });

export const part = (name: string) => document.querySelector<HTMLElement>(`[data-part="${name}"]`)!;

/** Types a text into the field and asks about it. */
export function ask(text: string): void {
  fireEvent.input(part('typed-code'), { target: { value: text } });
  fireEvent.click(screen.getByRole('button', { name: 'Explain' }));
}
