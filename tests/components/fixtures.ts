import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Reader, Seen } from '../../catalog/explain.ts';
import type { Explanation, Step, Text } from '../../catalog/explanation.ts';
import type { Role } from '../../catalog/schema.ts';
import { createPopupModel, type PopupModel, type PopupSettings } from '../../components/popup/model.ts';
import type { Code, Sighting } from '../../detection/sighting.ts';
import type { Incident } from '../../incidents/incident.ts';
import type { Language } from '../../locales/languages.ts';
import { createLocalizer, type Localizer } from '../../locales/localizer.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** The real English interface; other languages speak it too, in their own direction, so that tests can be read. */
export const localizerFor = (language: Language): Localizer =>
  createLocalizer(language, readFileSync(path.join(root, 'locales/en/interface.ftl'), 'utf8'));

export const english = localizerFor('en');

/** A text in a language; `{name}` becomes a parameter. */
export const text = (
  source: string,
  language: Language = 'en',
  values: Record<string, string> = {},
): Text => ({
  language,
  parts: source
    .split(/\{(\w+)\}/)
    .map((piece, index) =>
      index % 2 === 0
        ? { type: 'text' as const, text: piece }
        : { type: 'parameter' as const, name: piece, value: values[piece] ?? '' },
    )
    .filter((part) => part.type === 'parameter' || part.text !== ''),
});

const step = (key: string, source: string, language: Language): Step => ({
  key,
  text: text(source, language),
});

const stepsFor: Record<Role, string> = {
  user: 'Open the app from its usual link.',
  admin: 'Compare the address with the one the owners gave you.',
  developer: 'Compare character by character.',
};

/** A small catalogue of its own: every code is a wrong redirect URI, said in the reader's language. */
export function explanationOf(seen: Seen, { language, role }: Reader): Explanation {
  const say = (source: string) => (language === 'en' ? source : `[${language}] ${source}`);
  return {
    code: seen.code,
    known: true,
    name: 'InvalidReplyTo',
    kind: 'app-registration',
    severity: 'blocked',
    values: seen.message ? { redirectUri: seen.message } : {},
    role,
    title: text(say(`Title of ${seen.code}`), language),
    meaning: text(say('The app asked to return you to {redirectUri}.'), language, {
      redirectUri: seen.message,
    }),
    retry: 'after-change',
    steps: [step('only-step', say(stepsFor[role]), language)],
    causes: [text(say('Somebody changed the address.'), language)],
    background: text(say('Apps register their addresses.'), language),
    oauthErrors: [
      { error: 'invalid_request', text: text(say('The request was wrong.'), language), standard: 'RFC 6749' },
    ],
    lookupUrl: `https://login.microsoftonline.com/error?code=${seen.code.slice(6)}`,
    sources: [{ title: 'The reference', url: 'https://learn.microsoft.com/entra' }],
    reviewed: '2026-11-21',
  };
}

export const explain = async (seen: Seen, reader: Reader): Promise<Explanation> =>
  explanationOf(seen, reader);

/** Noon of a day in 2026, in milliseconds since 1970. */
export const noon = Date.UTC(2026, 10, 21, 12);

export function sighting(code: Code, changes: Partial<Sighting> = {}): Sighting {
  return {
    id: crypto.randomUUID(),
    code,
    surface: 'page-text',
    message: '',
    details: {},
    url: 'https://login.microsoftonline.com/common/oauth2/v2.0/authorize',
    seenAt: noon,
    tabId: 1,
    frameId: 0,
    ...changes,
  };
}

export const incident = (
  sightings: [Sighting, ...Sighting[]],
  changes: Partial<Incident> = {},
): Incident => ({
  id: sightings[0].id,
  tabId: sightings[0].tabId,
  incognito: false,
  sightings,
  ...changes,
});

/** A popup opened on tab 1 by somebody who wants to sign in, in English. */
export const popupModel = (incidents: Incident[], settings: Partial<PopupSettings> = {}): PopupModel =>
  createPopupModel({
    localizer: english,
    language: 'auto',
    find: async () => [],
    policy: {},
    hasHistory: false,
    speakEnglish: async () => english,
    role: 'user',
    tab: { id: 1, incognito: false },
    incidents,
    explain,
    ...settings,
  });
