// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Catalogue } from '../../components/catalogue/catalogue.tsx';
import { createCatalogueModel } from '../../components/catalogue/model.ts';
import { createRecordingModel } from '../../components/recording/model.ts';
import { RecordingSection } from '../../components/recording/recording-section.tsx';
import type { RecordingNews } from '../../recordings/read-file.ts';
import type { RecordedFailure } from '../../recordings/recorded-failure.ts';
import { english, explain, noon, text } from './fixtures.ts';

afterEach(cleanup);

const failure = (id: string, own: Partial<RecordedFailure> = {}): RecordedFailure => ({
  id,
  code: 'AADSTS50011',
  otherCodes: [],
  message: '',
  details: {},
  url: 'https://login.microsoftonline.com/common/oauth2/v2.0/authorize',
  attempts: 1,
  quiet: false,
  settled: false,
  lastSeenAt: noon,
  ...own,
});

/** The page with a reader that says what the test says. */
function open() {
  const readings: { file: File; tell: (news: RecordingNews) => void; signal: AbortSignal }[] = [];
  const recording = createRecordingModel((file, tell, signal) => readings.push({ file, tell, signal }));
  const model = createCatalogueModel({
    localizer: english,
    role: 'user',
    entries: new Map(),
    titles: new Map([['AADSTS50011', text('Wrong address')]]),
    code: undefined,
    find: () => [],
    explain,
    speakEnglish: async () => english,
  });
  render(
    <Catalogue model={model} onRole={() => {}} copy={async () => {}}>
      <RecordingSection
        model={recording}
        localizer={english}
        titles={model.titles}
        role={model.role}
        onChoose={model.choose}
      />
    </Catalogue>,
  );
  return { model, recording, readings };
}

const file = (name: string) => new File(['x'], name);
const outcome = () => document.querySelector('[data-part="recording-outcome"]')!;
const failures = () => [...document.querySelectorAll<HTMLElement>('[data-part="failure"]')];
const progress = (share: number, ...found: RecordedFailure[]): RecordingNews => ({
  type: 'progress',
  share,
  failures: found,
});
const end: RecordingNews = { type: 'end', damaged: false, unlisted: 0 };

describe('a recording', () => {
  it('is announced at its beginning and end, and shows how far it is read', async () => {
    const { recording, readings } = open();
    expect(outcome().tagName).toBe('OUTPUT');
    recording.open([file('a.har')]);
    await screen.findByRole('progressbar', { name: /Reading .*a\.har/ });
    readings[0]!.tell(progress(0.25, failure('1')));
    await screen.findByText('Wrong address');
    expect(screen.getByRole('progressbar').getAttribute('value')).toBe('0.25');
    expect(outcome().textContent).not.toContain('25');
    readings[0]!.tell(end);
    await screen.findByText(/^One failed sign-in in .*a\.har/);
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  it('keeps the order of its failures when one changes', async () => {
    const { recording, readings } = open();
    recording.open([file('a.har')]);
    readings[0]!.tell(progress(0.1, failure('1'), failure('2', { code: 'AADSTS50034' })));
    readings[0]!.tell(progress(0.2, failure('1', { attempts: 3, settled: true })));
    await screen.findByText('3 attempts');
    expect(failures().map((row) => row.querySelector('.code')!.textContent)).toEqual([
      'AADSTS50011',
      'AADSTS50034',
    ]);
    expect(failures()[1]!.textContent).toContain('no explanation for this code yet');
  });

  it('explains a failure with its details, and the other codes of the same sign-in', async () => {
    const { recording, readings } = open();
    recording.open([file('a.har')]);
    const details = { requestId: '11111111-aaaa-4aaa-8aaa-111111111100' };
    readings[0]!.tell(
      progress(1, failure('1', { details, attempts: 2, otherCodes: ['AADSTS90072'], message: 'No.' })),
    );
    fireEvent.click(await screen.findByText('Wrong address'));
    await screen.findByRole('heading', { level: 1, name: 'Title of AADSTS50011' });
    expect(screen.getByText(details.requestId)).toBeTruthy();
    await expect.poll(() => document.activeElement?.tagName).toBe('ARTICLE');
    fireEvent.click(screen.getByRole('button', { name: 'AADSTS90072' }));
    await screen.findByRole('heading', { level: 1, name: 'Title of AADSTS90072' });
    expect(screen.queryByText(details.requestId)).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'AADSTS50011' }));
    await screen.findByRole('heading', { level: 1, name: 'Title of AADSTS50011' });
  });

  it('lists what kept nobody waiting only when asked', async () => {
    const { recording, readings } = open();
    recording.open([file('a.har')]);
    readings[0]!.tell(progress(1, failure('1', { quiet: true }), failure('2', { quiet: true })));
    readings[0]!.tell(end);
    const choice = await screen.findByRole('checkbox', { name: 'Also show the 2 that kept nobody waiting' });
    expect(outcome().textContent).toContain('No failed sign-in found');
    expect(failures()).toHaveLength(0);
    fireEvent.click(choice);
    await expect.poll(failures).toHaveLength(2);
  });

  it('is stopped at once, and says nothing more', async () => {
    const { recording, readings } = open();
    recording.open([file('a.har')]);
    fireEvent.click(await screen.findByRole('button', { name: 'Stop reading' }));
    expect(readings[0]!.signal.aborted).toBe(true);
    readings[0]!.tell(progress(0.5, failure('1')));
    await screen.findByText('You stopped the reading. What was found until then is listed.');
    expect(failures()).toHaveLength(0);
  });

  it.each([
    [{ type: 'end', damaged: true, unlisted: 0 }, /damaged or cut off/],
    [{ type: 'end', damaged: false, unlisted: 7 }, /7 more failures are not listed/],
    [{ type: 'unreadable' }, /couldn’t read .*a\.har/],
  ] satisfies [RecordingNews, RegExp][])('says what went wrong: %j', async (news, sentence) => {
    const { recording, readings } = open();
    recording.open([file('a.har')]);
    readings[0]!.tell(news);
    expect((await screen.findByText(sentence)).textContent).toMatch(sentence);
  });

  it('is the first of several that are dropped, anywhere; the one before is left', async () => {
    const { readings } = open();
    const drop = (...files: File[]) => {
      const event = new Event('drop', { bubbles: true, cancelable: true });
      Object.assign(event, { dataTransfer: { types: ['Files'], files } });
      document.body.dispatchEvent(event);
      return event.defaultPrevented;
    };
    await expect.poll(() => drop(file('a.har'), file('b.har'))).toBe(true);
    await screen.findByText(/reads one file at a time/);
    expect(drop(file('c.log'))).toBe(true);
    expect(readings.map((reading) => [reading.file.name, reading.signal.aborted])).toEqual([
      ['a.har', true],
      ['c.log', false],
    ]);
    await expect.poll(() => screen.queryByText(/reads one file at a time/)).toBeNull();
  });

  it('hangs over the page before it is dropped; text does not', async () => {
    open();
    const over = (types: string[]) => {
      const event = new Event('dragover', { bubbles: true, cancelable: true });
      Object.assign(event, { dataTransfer: { types } });
      document.body.dispatchEvent(event);
      return event.defaultPrevented;
    };
    await expect.poll(() => over(['Files'])).toBe(true);
    expect(over(['text/plain'])).toBe(false);
    await expect.poll(() => document.querySelector<HTMLElement>('.recording')!.dataset['over']).toBe('true');
  });
});
