// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { lookedUp } from '../../../components/popup/model.ts';
import { popupModel, text } from '../fixtures.ts';
import { ask, openPopup, part, title } from './open-popup.tsx';

describe('where nothing failed', () => {
  it('explains what the page behind it shows, once it is looked at', async () => {
    const model = popupModel([]);
    openPopup(model);
    await screen.findByText('No sign-in problem found in this tab');
    model.look.value = { access: 'open', findings: [lookedUp('AADSTS50011')], unread: [] };
    await title('Title of AADSTS50011');
    expect(screen.queryByRole('button', { name: 'Back' })).toBeNull();
  });

  it('puts the field first, ready to type into, and says what Signpost does', async () => {
    openPopup(popupModel([]));
    const empty = await screen.findByText('No sign-in problem found in this tab');
    const field = screen.getByRole('textbox', { name: 'Type a code or words, or paste a message' });
    expect(field.compareDocumentPosition(empty) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(document.activeElement).toBe(field);
  });

  it('explains a number that was typed, and has a way back', async () => {
    openPopup(popupModel([]));
    ask(' 50011 ');
    await title('Title of AADSTS50011');
    expect(screen.getByRole('link', { name: /Microsoft’s own page for AADSTS50011/ })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Back' }));
    await screen.findByText('No sign-in problem found in this tab');
  });

  it('says in one sentence what a code looks like when there is none in the text', async () => {
    openPopup(popupModel([]));
    ask('it does not work');
    expect((await screen.findByText(/There is no code in this/)).getAttribute('id')).toBe(
      part('typed-code').getAttribute('aria-describedby'),
    );
    ask('AADSTS50011');
    await title('Title of AADSTS50011');
    expect(screen.queryByText(/There is no code in this/)).toBeNull();
  });

  it('keeps the lines of a pasted message apart', async () => {
    const { copied } = openPopup(popupModel([]));
    ask(
      'AADSTS50011: Wrong.\nTrace ID: 11111111-2222-4333-8444-555555555555\nTimestamp: 2026-11-21 04:49:42Z',
    );
    await title('Title of AADSTS50011');
    fireEvent.click(part('copy'));
    await screen.findByText('Copied');
    expect(copied[0]).toContain('11111111-2222-4333-8444-555555555555');
  });
});

describe('the field', () => {
  it('finds codes by words while people type, and explains the one they choose', async () => {
    const asked: string[] = [];
    const find = async (question: string) => {
      asked.push(question);
      return question.startsWith('wrong')
        ? [{ code: 'AADSTS50126' as const, title: text('The name or password doesn’t match') }]
        : [];
    };
    openPopup(popupModel([], { find }));
    fireEvent.input(part('typed-code'), { target: { value: 'wrong pass' } });
    const choice = await screen.findByRole('button', { name: /doesn’t match.*AADSTS50126/s });
    expect(part('found-count').textContent).toBe('One code fits');
    fireEvent.click(choice);
    await title('Title of AADSTS50126');
    expect(screen.queryByRole('button', { name: /doesn’t match/ })).toBeNull();
    expect(asked).toEqual(['wrong pass']);
  });

  it('explains the best one on Enter, and reads a code rather than searching for it', async () => {
    const find = async () => [
      { code: 'AADSTS50126' as const, title: text('The name or password doesn’t match') },
    ];
    openPopup(popupModel([], { find }));
    fireEvent.input(part('typed-code'), { target: { value: 'wrong password' } });
    await screen.findByText('The name or password doesn’t match');
    fireEvent.keyDown(part('typed-code'), { key: 'Enter' });
    expect(await title('Title of AADSTS50126')).toBeTruthy();
    ask('53003');
    expect(await title('Title of AADSTS53003')).toBeTruthy();
  });
});
