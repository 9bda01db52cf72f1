// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '../../components/popup/popup.tsx';
import type { PopupActions } from '../../components/popup/actions.ts';
import { lookedUp, type PopupModel } from '../../components/popup/model.ts';
import { incident, localizerFor, noon, popupModel, sighting, text } from './fixtures.ts';

afterEach(cleanup);

function open(model: PopupModel) {
  const copied: string[] = [];
  const actions = {
    setRole: vi.fn<PopupActions['setRole']>(),
    setLanguage: vi.fn<PopupActions['setLanguage']>(),
    copy: async (copy: string) => void copied.push(copy),
    allow: vi.fn<PopupActions['allow']>(async () => true),
    reloadPage: vi.fn<PopupActions['reloadPage']>(),
    forget: vi.fn<PopupActions['forget']>(),
  };
  render(<Popup model={model} now={noon + 120_000} actions={actions} />);
  return { ...actions, copied };
}

const title = (name: string) => screen.findByRole('heading', { level: 1, name });
const part = (name: string) => document.querySelector<HTMLElement>(`[data-part="${name}"]`)!;

function ask(text: string) {
  fireEvent.input(part('typed-code'), { target: { value: text } });
  fireEvent.click(screen.getByRole('button', { name: 'Explain' }));
}

describe('after a failed sign-in', () => {
  it('explains the latest failure of the tab, loud and unsettled ones first', async () => {
    open(
      popupModel([
        incident([sighting('AADSTS50011', { seenAt: noon - 1_000 })]),
        incident([sighting('AADSTS53003', { seenAt: noon })], { settledAt: noon + 1 }),
        incident([sighting('AADSTS90072', { tabId: 2, seenAt: noon })]),
      ]),
    );
    await title('Title of AADSTS50011');
    expect(part('severity').textContent).toBe('Sign-in stopped');
    const others = screen.getAllByRole('button').filter((button) => button.dataset['part'] === 'incident');
    expect(others.map((button) => within(button).getByText(/^AADSTS/).textContent)).toEqual([
      'AADSTS53003',
      'AADSTS90072',
    ]);
    expect(others[0]!.textContent).toContain('2 minutes ago');
  });

  it('changes the steps with the role, and says which role to remember', async () => {
    const { setRole } = open(popupModel([incident([sighting('AADSTS50011')])]));
    await screen.findByText('Open the app from its usual link.');
    fireEvent.click(screen.getByRole('radio', { name: 'I build the app' }));
    await screen.findByText('Compare character by character.');
    expect(screen.queryByText('Open the app from its usual link.')).toBeNull();
    expect(setRole).toHaveBeenCalledExactlyOnceWith('developer');
  });

  it('explains what joins while it is open', async () => {
    const model = popupModel([]);
    open(model);
    await screen.findByText('No sign-in problem found in this tab');
    model.incidents.value = [incident([sighting('AADSTS50011')])];
    expect(await title('Title of AADSTS50011')).toBeTruthy();
  });

  it('goes from one failure to another and back, the reading with it', async () => {
    open(
      popupModel([
        incident([sighting('AADSTS50011', { seenAt: noon })]),
        incident([sighting('AADSTS53003', { seenAt: noon - 60_000 })]),
      ]),
    );
    await title('Title of AADSTS50011');
    expect(document.activeElement).toBe(document.body);
    fireEvent.click(part('incident'));
    await title('Title of AADSTS53003');
    await vi.waitFor(() => expect(document.activeElement?.tagName).toBe('ARTICLE'));
    fireEvent.click(screen.getByRole('button', { name: 'Back' }));
    await title('Title of AADSTS50011');
  });

  it('explains the other codes of the same sign-in in place', async () => {
    open(
      popupModel([
        incident([
          sighting('AADSTS16000', { message: 'Choose.' }),
          sighting('AADSTS50011', { message: 'Sent.' }),
        ]),
      ]),
    );
    await title('Title of AADSTS16000');
    fireEvent.click(screen.getByRole('button', { name: 'AADSTS50011' }));
    await title('Title of AADSTS50011');
    expect(screen.getByRole('button', { name: 'AADSTS16000' })).toBeTruthy();
  });

  it('lists what kept nobody waiting for developers only', async () => {
    const quiet = incident([sighting('AADSTS50058', { quiet: 'silent-request' })]);
    open(popupModel([quiet]));
    await screen.findByText('No sign-in problem found in this tab');
    cleanup();
    open(popupModel([quiet], { role: 'developer' }));
    expect(await title('Title of AADSTS50058')).toBeTruthy();
  });

  it('keeps what a private window saw to private windows', async () => {
    const secret = incident([sighting('AADSTS50011')], { incognito: true });
    open(popupModel([secret]));
    await screen.findByText('No sign-in problem found in this tab');
    expect(part('incident')).toBeNull();
    cleanup();
    open(popupModel([secret], { tab: { id: 1, incognito: true } }));
    await title('Title of AADSTS50011');
  });
});

describe('where nothing failed', () => {
  it('explains what the page behind it shows, once it is looked at', async () => {
    const model = popupModel([]);
    open(model);
    await screen.findByText('No sign-in problem found in this tab');
    model.look.value = { access: 'open', findings: [lookedUp('AADSTS50011')], unread: [] };
    await title('Title of AADSTS50011');
    expect(screen.queryByRole('button', { name: 'Back' })).toBeNull();
  });

  it('puts the field first, ready to type into, and says what Signpost does', async () => {
    open(popupModel([]));
    const empty = await screen.findByText('No sign-in problem found in this tab');
    const field = screen.getByRole('textbox', { name: 'Type a code or words, or paste a message' });
    expect(field.compareDocumentPosition(empty) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(document.activeElement).toBe(field);
  });

  it('explains a number that was typed, and has a way back', async () => {
    open(popupModel([]));
    ask(' 50011 ');
    await title('Title of AADSTS50011');
    expect(screen.getByRole('link', { name: /Microsoft’s own page for AADSTS50011/ })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Back' }));
    await screen.findByText('No sign-in problem found in this tab');
  });

  it('says in one sentence what a code looks like when there is none in the text', async () => {
    open(popupModel([]));
    ask('it does not work');
    expect((await screen.findByText(/There is no code in this/)).getAttribute('id')).toBe(
      part('typed-code').getAttribute('aria-describedby'),
    );
    ask('AADSTS50011');
    await title('Title of AADSTS50011');
    expect(screen.queryByText(/There is no code in this/)).toBeNull();
  });

  it('keeps the lines of a pasted message apart', async () => {
    const { copied } = open(popupModel([]));
    ask(
      'AADSTS50011: Wrong.\nTrace ID: 11111111-2222-4333-8444-555555555555\nTimestamp: 2026-11-21 04:49:42Z',
    );
    await title('Title of AADSTS50011');
    fireEvent.click(part('copy'));
    await screen.findByText('Copied');
    expect(copied[0]).toContain('11111111-2222-4333-8444-555555555555');
  });
});

describe('in another language', () => {
  it('shows the English under each text on demand, marked as English', async () => {
    const model = popupModel([incident([sighting('AADSTS50011')])], { localizer: localizerFor('ar') });
    const { copied } = open(model);
    await title('[ar] Title of AADSTS50011');
    expect(document.querySelectorAll('p.english')).toHaveLength(0);
    fireEvent.click(screen.getByRole('button', { name: 'Show in English', pressed: false }));
    await screen.findByText('Title of AADSTS50011');
    const originals = [...document.querySelectorAll<HTMLElement>('p.english')];
    // Title, meaning, one step, one cause, the background, one OAuth error.
    expect(originals).toHaveLength(6);
    expect(originals.every(({ lang, dir }) => lang === 'en' && dir === 'ltr')).toBe(true);
    fireEvent.click(part('copy'));
    await vi.waitFor(() => expect(copied).toHaveLength(1));
    expect(copied[0]).toMatch(/\[ar\\\] Title of AADSTS50011.*\*\*AADSTS50011: Title of AADSTS50011\*\*/s);
  });

  it('marks a text that is not translated yet as English', async () => {
    const untranslated = popupModel([incident([sighting('AADSTS50011')])], {
      localizer: localizerFor('ar'),
      explain: async (seen, reader) =>
        (await import('./fixtures.ts')).explain(seen, { ...reader, language: 'en' }),
    });
    open(untranslated);
    const heading = await title('Title of AADSTS50011');
    expect([heading.lang, heading.dir]).toEqual(['en', 'ltr']);
  });
});

describe('the language', () => {
  it('is chosen below, and everything follows at once', async () => {
    const model = popupModel([incident([sighting('AADSTS50011')])]);
    const { setLanguage } = open(model);
    await title('Title of AADSTS50011');
    fireEvent.change(part('language'), { target: { value: 'tr' } });
    expect(setLanguage).toHaveBeenCalledExactlyOnceWith('tr');
    model.localizer.value = localizerFor('tr');
    await title('[tr] Title of AADSTS50011');
    await screen.findByText('2 dakika önce');
    expect(part('english')).toBeTruthy();
  });

  it('of the sign-in page is offered in that language', () => {
    const model = popupModel([]);
    model.offer.value = { language: 'ar', label: localizerFor('ar').t('language-offer') };
    const { setLanguage } = open(model);
    expect(part('language-offer').dir).toBe('rtl');
    fireEvent.click(part('language-offer'));
    expect(setLanguage).toHaveBeenCalledExactlyOnceWith('ar');
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
    open(popupModel([], { find }));
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
    open(popupModel([], { find }));
    fireEvent.input(part('typed-code'), { target: { value: 'wrong password' } });
    await screen.findByText('The name or password doesn’t match');
    fireEvent.keyDown(part('typed-code'), { key: 'Enter' });
    expect(await title('Title of AADSTS50126')).toBeTruthy();
    ask('53003');
    expect(await title('Title of AADSTS53003')).toBeTruthy();
  });
});

describe('access', () => {
  it('to sign-in pages that is missing is said, and mended by one click', async () => {
    const model = popupModel([]);
    model.missingHosts.value = ['https://login.microsoftonline.com/*'];
    const { allow } = open(model);
    fireEvent.click(screen.getByRole('button', { name: 'Allow it on Microsoft’s sign-in pages' }));
    expect(allow).toHaveBeenCalledExactlyOnceWith(['https://login.microsoftonline.com/*']);
    await vi.waitFor(() => expect(part('access-missing')).toBeNull());
  });

  it.each([
    ['closed', /Browsers keep this page closed/],
    ['forbidden', /Your organization doesn’t let Signpost read this page/],
  ] as const)('to a %s page is explained, and the field stands ready', (access, sentence) => {
    const model = popupModel([]);
    model.look.value = { access, findings: [], unread: [] };
    open(model);
    expect(part('reach').textContent).toMatch(sentence);
    expect(document.activeElement).toBe(part('typed-code'));
  });

  it('names the frames it does not reach', () => {
    const model = popupModel([]);
    model.look.value = { access: 'open', findings: [], unread: ['frame.example', 'other.example'] };
    open(model);
    expect(part('reach').textContent).toContain('frame.example and other.example');
  });

  it('to one site is asked for in the click, and a reload offered when it is given', async () => {
    const model = popupModel([]);
    const site = {
      match: 'https://app.example/*',
      name: 'app.example',
      isWatched: false,
      isSuggested: false,
    };
    model.look.value = { access: 'open', findings: [], unread: [], site };
    const { allow, reloadPage } = open(model);
    fireEvent.click(part('watch-site'));
    expect(allow).toHaveBeenCalledExactlyOnceWith(['https://app.example/*']);
    fireEvent.click(await screen.findByRole('button', { name: 'Load the page again' }));
    expect(reloadPage).toHaveBeenCalledOnce();
  });
});

describe('the organization', () => {
  it('adds its own words, its help desk and a ticket that carries nothing but the code and IDs', async () => {
    const traceId = '11111111-2222-4333-8444-555555555555';
    const policy = {
      helpDeskName: 'Contoso IT',
      helpDeskPhone: '+371 6700 0000',
      ticketUrl: 'https://help.contoso.com/new?code={code}&request={requestId}',
      notes: [
        { for: 'AADSTS50011' as const, language: 'lv' as const, note: 'Latviski.' },
        {
          for: 'AADSTS50011' as const,
          note: 'We are moving this app today.',
          steps: ['Use the new address.'],
        },
      ],
    };
    open(popupModel([incident([sighting('AADSTS50011', { details: { traceId } })])], { policy }));
    await screen.findByText('We are moving this app today.');
    expect(part('organization').textContent).toContain('Use the new address.');
    expect(part('organization').textContent).not.toContain('Latviski.');
    expect(part('help-desk').querySelector('a')!.getAttribute('href')).toBe('tel:+37167000000');
    expect(part('ticket').getAttribute('href')).toBe(
      `https://help.contoso.com/new?code=AADSTS50011&request=${traceId}`,
    );
  });
});

describe('the list', () => {
  it('lets one failure or all be taken off, and says what joins to those who hear it', async () => {
    const first = incident([sighting('AADSTS50011', { seenAt: noon })]);
    const second = incident([sighting('AADSTS53003', { seenAt: noon - 1_000 })]);
    const model = popupModel([first, second]);
    const { forget } = open(model);
    fireEvent.click(await screen.findByRole('button', { name: 'Remove AADSTS53003 from the list' }));
    fireEvent.click(screen.getByRole('button', { name: 'Remove all from the list' }));
    expect(forget.mock.calls).toEqual([[[second.id]], ['all']]);
    expect(part('news').textContent).toBe('');
    model.incidents.value = [first, second, incident([sighting('AADSTS50105', { seenAt: noon + 1_000 })])];
    await vi.waitFor(() => expect(part('news').textContent).toBe('A new sign-in problem: AADSTS50105'));
  });
});
