import { batch, computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Reader, Seen } from '../../catalog/explain.ts';
import type { Explanation } from '../../catalog/explanation.ts';
import type { Role } from '../../catalog/schema.ts';
import type { Code, Finding } from '../../detection/sighting.ts';
import { detectTyped } from '../../detection/typed.ts';
import type { Incident } from '../../incidents/incident.ts';
import type { Language } from '../../locales/languages.ts';
import type { Localizer } from '../../locales/localizer.ts';
import type { Text } from '../../locales/text.ts';
import type { LanguageSetting } from '../language-choice.tsx';
import { listIncidents, type ActiveTab, type Listing } from './listing.ts';
import { subjectOf, type Choice, type Subject } from './subject.ts';

const longestQuestion = 100;

export interface Explained {
  subject: Subject;
  explanation: Explanation;
  /** The same in English, while the reader wants both. */
  english?: Explanation;
}

export interface PopupSettings {
  localizer: Localizer;
  /** What the reader chose, the browser's or one of ours. */
  language: LanguageSetting;
  role: Role;
  tab: ActiveTab;
  incidents: Incident[];
  explain: (seen: Seen, reader: Reader) => Promise<Explanation>;
  /** Finds codes by words, the best first. */
  find: (question: string, language: Language) => Promise<Found[]>;
}

/** A code found by words. */
export interface Found {
  code: Code;
  title: Text;
}

/**
 * What the popup shows, derived from what is stored and what the reader did:
 *
 *   incidents ─┐
 *   tab, role ─┴─► listing ─┐
 *   choice ─────────────────┼─► subject ─► explained (and once more in English)
 *   on the page ────────────┘
 */
/** The sign-in page speaks a language of ours that the reader doesn't have here: offered in that language. */
export interface LanguageOffer {
  language: Language;
  label: string;
}

export interface PopupModel {
  localizer: Signal<Localizer>;
  language: Signal<LanguageSetting>;
  offer: Signal<LanguageOffer | undefined>;
  incidents: Signal<Incident[]>;
  /** What stands on the page behind the popup, where nothing is watched and the reader's click let us look. */
  onPage: Signal<Finding[]>;
  role: Signal<Role>;
  sideBySide: Signal<boolean>;
  /** True after a text in which there was no code. */
  nothingInText: Signal<boolean>;
  choice: ReadonlySignal<Choice | undefined>;
  listing: ReadonlySignal<Listing>;
  subject: ReadonlySignal<Subject | undefined>;
  explained: ReadonlySignal<Explained | undefined>;
  titles: ReadonlySignal<ReadonlyMap<Code, Text>>;
  choose(choice: Choice | undefined): void;
  /** Another code of what is being explained. */
  chooseCode(code: Code): void;
  /** What fits the words typed so far. */
  found: ReadonlySignal<Found[]>;
  /** While people are typing. */
  type(text: string): void;
  ask(text: string): void;
  show(findings: Finding[]): void;
}

export function createPopupModel({ tab, explain, find, ...initial }: PopupSettings): PopupModel {
  const localizer = signal(initial.localizer);
  const language = signal(initial.language);
  const offer = signal<LanguageOffer | undefined>(undefined);
  const incidents = signal(initial.incidents);
  const onPage = signal<Finding[]>([]);
  const role = signal(initial.role);
  const sideBySide = signal(false);
  const nothingInText = signal(false);
  const choice = signal<Choice | undefined>(undefined);
  const explained = signal<Explained | undefined>(undefined);
  const titles = signal<ReadonlyMap<Code, Text>>(new Map());
  const typed = signal('');
  const found = signal<Found[]>([]);

  const listing = computed(() => listIncidents(incidents.value, tab, role.value));
  const effectiveChoice = computed<Choice | undefined>(() => {
    const latest = listing.value.here[0];
    return choice.value ?? (latest ? { from: 'incident', id: latest.id } : choiceOfText(onPage.value));
  });
  const subject = computed(() => effectiveChoice.value && subjectOf(effectiveChoice.value, incidents.value));

  effect(() => {
    const [current, reader, wantsEnglish] = [
      subject.value,
      { language: localizer.value.language, role: role.value },
      sideBySide.value && localizer.value.language !== 'en',
    ];
    let isStale = false;
    if (!current) explained.value = undefined;
    else
      void Promise.all([
        explain(current.seen, reader),
        wantsEnglish ? explain(current.seen, { ...reader, language: 'en' }) : undefined,
      ]).then(([explanation, english]) => {
        if (!isStale) explained.value = { subject: current, explanation, ...(english ? { english } : {}) };
      });
    return () => {
      isStale = true;
    };
  });

  let titlesIn = localizer.peek().language;
  effect(() => {
    const codes = [...listing.value.here, ...listing.value.elsewhere].map(({ code }) => code);
    const reader = { language: localizer.value.language, role: role.peek() };
    const missing = [...new Set(codes)].filter(
      (code) => titlesIn !== reader.language || !titles.peek().has(code),
    );
    titlesIn = reader.language;
    for (const code of missing) {
      void explain({ code, message: '', details: {} }, reader).then(({ title }) => {
        if (titlesIn === reader.language) titles.value = new Map([...titles.peek(), [code, title]]);
      });
    }
  });

  effect(() => {
    const question = typed.value.trim();
    const { language: current } = localizer.value;
    let isStale = false;
    // A message or a log is read, not searched.
    if (question === '' || question.length > longestQuestion) found.value = [];
    else
      void find(question, current).then((codes) => {
        if (!isStale) found.value = codes;
      });
    return () => {
      isStale = true;
    };
  });

  const choose = (next: Choice | undefined) =>
    batch(() => {
      choice.value = next;
      nothingInText.value = false;
      typed.value = '';
    });
  const show = (findings: Finding[]) => {
    const found = choiceOfText(findings);
    if (found) choose(found);
    else nothingInText.value = true;
  };

  return {
    localizer,
    language,
    offer,
    incidents,
    onPage,
    role,
    sideBySide,
    nothingInText,
    choice,
    listing,
    subject,
    explained,
    titles,
    choose,
    chooseCode(code) {
      if (effectiveChoice.value) choose({ ...effectiveChoice.value, code });
    },
    found,
    type(text) {
      typed.value = text;
      nothingInText.value = false;
    },
    ask(text) {
      const codes = detectTyped(text);
      const [best] = found.peek();
      show(codes.length === 0 && best ? [lookedUp(best.code)] : codes);
    },
    show,
  };
}

/** Nothing was seen: the code itself was asked for. */
export const lookedUp = (code: Code): Finding => ({ code, message: '', details: {} });

const choiceOfText = ([first, ...others]: Finding[]): Choice | undefined =>
  first && { from: 'text', findings: [first, ...others] };
