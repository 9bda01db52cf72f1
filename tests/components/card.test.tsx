// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Marks } from '../../components/card/marks.tsx';
import type { Code } from '../../detection/sighting.ts';
import type { CardView } from '../../platform/view-model.ts';
import { english, text } from './fixtures.ts';

const view = (code: Code, changes: Partial<CardView> = {}): CardView => ({
  code,
  language: 'en',
  direction: 'ltr',
  theme: 'system',
  severity: 'blocked',
  title: text(`Title of ${code}`),
  meaning: text('It went to {redirectUri}.', 'en', { redirectUri: '<b>https://app.example</b>' }),
  steps: [
    { key: 'one', text: text('Try the usual link.'), link: { url: 'https://x.example', label: text('X') } },
  ],
  labels: {
    button: english.t('card-button', { code }),
    close: english.t('card-close'),
    stepsHeading: english.t('card-steps'),
    more: english.t('card-more'),
    moreInToolbar: english.t('card-more-in-toolbar'),
    disclaimer: english.t('card-disclaimer'),
  },
  ...changes,
});

let root: ShadowRoot;
beforeEach(() => {
  document.body.innerHTML = '<p role="alert">Your password is incorrect.</p><input>';
  root = document.documentElement
    .appendChild(document.createElement('signpost-card'))
    .attachShadow({ mode: 'open' });
});
afterEach(() => {
  cleanup();
  root.host.remove();
});

function show(views: CardView[], openPopup = async () => true) {
  const anchor = document.querySelector('[role="alert"]')!;
  render(<Marks marks={views.map((one) => ({ view: one, anchor }))} openPopup={openPopup} />, {
    container: root as unknown as HTMLElement,
  });
}

const marks = () => [...root.querySelectorAll<HTMLButtonElement>('button.mark')];
const card = () => root.querySelector('dialog');
const button = (name: string) =>
  [...root.querySelectorAll('button')].find(
    (one) => (one.ariaLabel ?? one.textContent) === name || one.getAttribute('aria-label') === name,
  )!;

async function press(mark: HTMLButtonElement, detail: number) {
  mark.focus();
  mark.dispatchEvent(new MouseEvent('click', { detail, bubbles: true, composed: true }));
  await vi.waitFor(() => expect(card()).not.toBeNull());
}
const byKeyboard = (mark: HTMLButtonElement) => press(mark, 0);
const byPointer = (mark: HTMLButtonElement) => press(mark, 1);
const pressEscape = (from: Element) =>
  from.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
const untilClosed = () => vi.waitFor(() => expect(card()).toBeNull());

describe('the mark', () => {
  it('says what it is about, and takes nobody’s focus', () => {
    const field = document.querySelector('input')!;
    field.focus();
    show([view('AADSTS50011')]);
    expect(marks()[0]!.getAttribute('aria-label')).toBe('Signpost: what AADSTS50011 means');
    expect(marks()[0]!.getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(field);
  });

  it('opened by keyboard, moves the reading to the heading; Escape gives the focus back', async () => {
    show([view('AADSTS50011')]);
    await byKeyboard(marks()[0]!);
    expect(marks()[0]!.getAttribute('aria-controls')).toBe(card()!.id);
    expect(root.activeElement?.textContent).toBe('Title of AADSTS50011');
    pressEscape(root.activeElement!);
    await untilClosed();
    expect(root.activeElement).toBe(marks()[0]);
  });

  it('opened by pointer, leaves the focus where it is', async () => {
    show([view('AADSTS50011')]);
    await byPointer(marks()[0]!);
    expect(root.activeElement).toBe(marks()[0]);
  });
});

describe('the card', () => {
  it('explains without markup or links from elsewhere, and promises nothing about the page', async () => {
    show([view('AADSTS50011')]);
    await byPointer(marks()[0]!);
    expect(card()!.querySelector('bdi.parameter')!.textContent).toBe('<b>https://app.example</b>');
    expect(card()!.querySelectorAll('b, a')).toHaveLength(0);
    expect(card()!.textContent).toContain('It can’t tell you whether this page is genuine.');
  });

  it('keeps its own language and direction on any page', async () => {
    document.documentElement.dir = 'rtl';
    show([view('AADSTS50011')]);
    await byPointer(marks()[0]!);
    expect([card()!.lang, card()!.dir]).toEqual(['en', 'ltr']);
  });

  it('closes by a press elsewhere in the page, not by one inside', async () => {
    show([view('AADSTS50011')]);
    await byPointer(marks()[0]!);
    const press = (target: Element) =>
      target.dispatchEvent(new Event('pointerdown', { bubbles: true, composed: true }));
    press(card()!.querySelector('p')!);
    expect(card()).not.toBeNull();
    press(document.querySelector('input')!);
    await untilClosed();
  });

  it('is the only one open', async () => {
    show([view('AADSTS50011'), view('AADSTS53003')]);
    await byPointer(marks()[0]!);
    await byPointer(marks()[1]!);
    await vi.waitFor(() =>
      expect([...root.querySelectorAll('h2')].map((one) => one.textContent)).toEqual([
        'Title of AADSTS53003',
      ]),
    );
  });

  it('shows the way to the toolbar where the browser keeps the popup closed', async () => {
    show([view('AADSTS50011')], async () => false);
    await byPointer(marks()[0]!);
    expect(card()!.textContent).not.toContain('Click the Signpost button');
    button('More in the popup').click();
    await vi.waitFor(() =>
      expect(card()!.textContent).toContain('Click the Signpost button in the toolbar.'),
    );
  });
});
