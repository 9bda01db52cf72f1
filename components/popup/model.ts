import { batch, computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Reader } from '../../catalog/explain.ts';
import type { Explanation } from '../../catalog/explanation.ts';
import type { Role } from '../../catalog/schema.ts';
import type { Code, Finding } from '../../detection/sighting.ts';
import { detectTyped } from '../../detection/typed.ts';
import type { Incident, IncidentSummary } from '../../incidents/incident.ts';
import type { Language } from '../../locales/languages.ts';
import type { Localizer } from '../../locales/localizer.ts';
import type { Text } from '../../locales/text.ts';
import { organizationOf, type Organization } from '../../platform/organization.ts';
import type { Policy } from '../../platform/policy.ts';
import { inEnglish, type Words } from '../in-english.ts';
import { titlesOf } from '../incidents/titles.ts';
import { latest } from '../latest.ts';
import type { LanguageSetting } from '../language-choice.tsx';
import { usualReport, type ReportChoice, type Spoken } from '../support/support-report.ts';
import { listIncidents, type ActiveTab, type Listing } from './listing.ts';
import type { PageLook } from './page-look.ts';
import { subjectOf, type Choice, type Subject } from './subject.ts';

const longestQuestion = 100;

export interface Explained {
  subject: Subject;
  explanation: Explanation;
  /** The same in English, while the reader wants both. */
  english?: Explanation;
}

export interface PopupSettings extends Words {
  localizer: Localizer;
  /** What the reader chose, the browser's or one of ours. */
  language: LanguageSetting;
  role: Role;
  tab: ActiveTab;
  incidents: Incident[];
  policy: Policy;
  /** Whether earlier failures are kept. */
  hasHistory: boolean;
  /** Finds codes by words, the best first. */
  find: (question: string, language: Language) => Promise<Found[]>;
}

/** A code found by words. */
export interface Found {
  code: Code;
  title: Text;
}

/** The sign-in page speaks a language of ours that the reader doesn't have here: offered in that language. */
export interface LanguageOffer {
  language: Language;
  label: string;
}

export interface PopupModel {
  hasHistory: boolean;
  localizer: Signal<Localizer>;
  language: Signal<LanguageSetting>;
  offer: Signal<LanguageOffer | undefined>;
  incidents: Signal<Incident[]>;
  /** What the reader's click let us see of the page behind the popup. */
  look: Signal<PageLook | undefined>;
  /** Sign-in hosts that Signpost may not read although it was installed to. */
  missingHosts: Signal<string[]>;
  role: Signal<Role>;
  sideBySide: Signal<boolean>;
  /** How reports are copied. */
  report: Signal<ReportChoice>;
  /** True after a text in which there was no code. */
  nothingInText: Signal<boolean>;
  choice: ReadonlySignal<Choice | undefined>;
  listing: ReadonlySignal<Listing>;
  /** What failed in the tab besides what is explained. */
  others: ReadonlySignal<IncidentSummary[]>;
  subject: ReadonlySignal<Subject | undefined>;
  explained: ReadonlySignal<Explained | undefined>;
  /** What the organization adds to what is explained. */
  organization: ReadonlySignal<Organization>;
  titles: ReadonlySignal<ReadonlyMap<Code, Text>>;
  /** What fits the words typed so far. */
  found: ReadonlySignal<Found[]>;
  choose(choice: Choice | undefined): void;
  /** Another code of what is being explained. */
  chooseCode(code: Code): void;
  /** While people are typing. */
  type(text: string): void;
  ask(text: string): void;
  show(findings: Finding[]): void;
  /** Settles when what is to be explained now is explained, or can't be; soon where there is nothing to explain. */
  answered(): Promise<unknown>;
  /** What is explained, in English, for a report. */
  inEnglish(): Promise<Spoken>;
}

/**
 * What the popup shows, derived from what is stored and what the reader did:
 *
 *   incidents ─┐
 *   tab, role ─┴─► listing ─┐
 *   choice ─────────────────┼─► subject ─► explained (and once more in English)
 *   look at the page ───────┘
 */
export function createPopupModel(settings: PopupSettings): PopupModel {
  const { tab, policy, explain, find } = settings;
  const localizer = signal(settings.localizer);
  const incidents = signal(settings.incidents);
  const look = signal<PageLook | undefined>(undefined);
  const role = signal(settings.role);
  const sideBySide = signal(false);
  const nothingInText = signal(false);
  const choice = signal<Choice | undefined>(undefined);
  const typed = signal('');
  const reader = (): Reader => ({ language: localizer.value.language, role: role.value });

  const listing = computed(() => listIncidents(incidents.value, tab, role.value));
  const effectiveChoice = computed<Choice | undefined>(() => {
    const first = listing.value.here[0];
    return (
      choice.value ?? (first ? { from: 'incident', id: first.id } : choiceOfText(look.value?.findings ?? []))
    );
  });
  const subject = computed(() => effectiveChoice.value && subjectOf(effectiveChoice.value, incidents.value));
  let answer: Promise<unknown>;
  const explained = latest<Explained | undefined>(undefined, () => {
    const asked = explainSubject(subject.value, reader(), sideBySide.value, explain);
    answer = asked.catch(() => undefined);
    return asked;
  });
  const organization = computed<Organization>(() =>
    explained.value
      ? organizationOf(policy, explained.value.explanation, localizer.value.language)
      : { notes: [] },
  );
  const others = computed(() => listing.value.here.filter(({ id }) => id !== subject.value?.incident?.id));
  // The answer first: it isn't to wait for what stands below it.
  const isOpening = computed(() => subject.value !== undefined && !explained.value);
  const titles = titlesOf(
    () => (isOpening.value ? [] : [...others.value, ...listing.value.elsewhere].map(({ code }) => code)),
    () => ({ language: localizer.value.language, role: role.peek() }),
    explain,
  );
  const found = latest<Found[]>([], () => {
    const question = typed.value.trim();
    const { language } = localizer.value;
    // A message or a log is read, not searched.
    return question === '' || question.length > longestQuestion ? [] : find(question, language);
  });

  const choose = (next: Choice | undefined) =>
    batch(() => {
      choice.value = next;
      nothingInText.value = false;
      typed.value = '';
    });
  const show = (findings: Finding[]) => {
    const next = choiceOfText(findings);
    if (next) choose(next);
    else nothingInText.value = true;
  };

  return {
    hasHistory: settings.hasHistory,
    localizer,
    language: signal(settings.language),
    offer: signal(undefined),
    incidents,
    look,
    missingHosts: signal<string[]>([]),
    role,
    sideBySide,
    report: signal({ ...usualReport, ...(policy.reportLanguage && { language: policy.reportLanguage }) }),
    nothingInText,
    choice,
    listing,
    others,
    subject,
    explained,
    organization,
    titles,
    found,
    choose,
    chooseCode(code) {
      if (effectiveChoice.value) choose({ ...effectiveChoice.value, code });
    },
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
    answered: () => answer,
    inEnglish: async () => inEnglish(subject.peek()!.seen, role.peek(), settings),
  };
}

async function explainSubject(
  subject: Subject | undefined,
  reader: Reader,
  sideBySide: boolean,
  explain: Words['explain'],
): Promise<Explained | undefined> {
  if (!subject) return undefined;
  const [explanation, english] = await Promise.all([
    explain(subject.seen, reader),
    sideBySide && reader.language !== 'en' ? explain(subject.seen, { ...reader, language: 'en' }) : undefined,
  ]);
  return { subject, explanation, ...(english ? { english } : {}) };
}

/** Nothing was seen: the code itself was asked for. */
export const lookedUp = (code: Code): Finding => ({ code, message: '', details: {} });

const choiceOfText = ([first, ...others]: Finding[]): Choice | undefined =>
  first && { from: 'text', findings: [first, ...others] };
