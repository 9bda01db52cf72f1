import * as v from 'valibot';

/** What a code is about. */
export const kinds = [
  'credentials',
  'account',
  'multifactor',
  'conditional-access',
  'device',
  'consent',
  'app-registration',
  'request',
  'federation',
  'token',
  'tenant-access',
  'throttling',
  'service',
  'interrupt',
  'b2c-policy',
] as const;
export type Kind = (typeof kinds)[number];

/**
 * How much the public sources say about a code, and so how much Signpost does. Each is a folder of facts and texts, with a
 * file for each kind. `frequent`: what people really meet, explained in full, in every language. `documented`: by
 * Microsoft, or in a public report. `message-only`: Microsoft's short message is all there is, and the steps are the kind's.
 */
export const depths = ['frequent', 'documented', 'message-only'] as const;
export type Depth = (typeof depths)[number];

export const roles = ['user', 'admin', 'developer'] as const;
export type Role = (typeof roles)[number];

/** `blocked`: the sign-in failed. `transient`: trying again helps. `interrupt`: a normal step, never an alarm. */
export const severities = ['blocked', 'transient', 'interrupt'] as const;
export type Severity = (typeof severities)[number];

/** Does trying again help? */
export const retries = ['now', 'later', 'after-change', 'never'] as const;
export type Retry = (typeof retries)[number];

/** Who can end a failure. */
export const actors = ['user', 'admin', 'developer', 'microsoft'] as const;
export type Actor = (typeof actors)[number];

/** Microsoft runs separate clouds, each with portals of its own. */
export const clouds = ['global', 'us-government', 'china'] as const;
export type Cloud = (typeof clouds)[number];

const key = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/, 'a key is lower-case words joined by hyphens'));
const stepKeys = v.pipe(v.array(key), v.minLength(1), v.maxLength(5, 'at most five steps a role'));

const stepsByRole = v.strictObject({ user: stepKeys, admin: stepKeys, developer: stepKeys });
export type StepsByRole = v.InferOutput<typeof stepsByRole>;

/** kind-steps.yaml: what to do about a code of a kind when nothing more is known. */
export const kindStepsFile = v.strictObject(v.entriesFromList(kinds, stepsByRole));
export type KindSteps = v.InferOutput<typeof kindStepsFile>;

/** likely-kinds.yaml: words in a message that tell the kind of a code nobody knows yet. The first kind that fits counts. */
export const likelyKindsFile = v.record(v.picklist(kinds), v.pipe(v.array(v.string()), v.minLength(1)));
export type LikelyKinds = v.InferOutput<typeof likelyKindsFile>;

/** One code's facts: what no language changes. */
export const codeFacts = v.strictObject({
  /** Microsoft's symbolic name, where it is public. */
  name: v.optional(v.string()),
  severity: v.picklist(severities),
  /** Who can end this, most likely first. */
  actor: v.pipe(v.array(v.picklist(actors)), v.minLength(1)),
  retry: v.picklist(retries),
  /** Step keys per role, in the order to try them; those of the kind where there are none. */
  steps: v.optional(stepsByRole),
  /** OAuth `error` values explained on this code's page. */
  oauthErrors: v.optional(v.array(v.string())),
  /** Keys of sources.yaml, or the path of a Microsoft Learn page ("/entra/…"). */
  sources: v.pipe(v.array(v.string()), v.minLength(1)),
  /** When the facts and the English text were last checked against the sources: YYYY-MM-DD. */
  reviewed: v.pipe(v.string(), v.isoDate()),
});
export type CodeFacts = v.InferOutput<typeof codeFacts>;

const code = v.pipe(v.string(), v.regex(/^AAD(STS\d{4,9}|B2C\d{5})$/));

/** A facts file: code to facts. */
export const factsFile = v.record(code, codeFacts);

const wording = v.pipe(
  v.string(),
  v.regex(/\{[a-z][A-Za-z]*\}/, 'a wording has a {hole} with a name in camelCase'),
  v.check((text) => !/\}\{/.test(text), 'two holes have words between them'),
  v.check((text) => !/^\s|\s$/.test(text), 'a wording has no space around it'),
);

/**
 * A wordings file: code to the service's wordings, the shape to read parameters from, never shown. Only the words beside
 * the holes matter; " … " stands for others.
 */
export const wordingsFile = v.record(code, v.pipe(v.array(wording), v.minLength(1)));

/** locales/<language>/synonyms.yaml: groups of words that mean the same to people who search. */
export const synonymsFile = v.array(v.pipe(v.array(v.string()), v.minLength(2)));

/** links.yaml: where a link goes per cloud; an `{appId}`-like hole takes a GUID, nothing else. */
const httpsUrl = v.pipe(v.string(), v.startsWith('https://'));
export const linksFile = v.record(
  key,
  v.strictObject({
    global: httpsUrl,
    'us-government': v.optional(httpsUrl),
    china: v.optional(httpsUrl),
    /** The link to show where no GUID was seen. */
    otherwise: v.optional(key),
  }),
);
export type Links = v.InferOutput<typeof linksFile>;

/** step-links.yaml: which link a step carries, if any. */
export const stepLinksFile = v.record(key, key);

/** microsoft-apps.yaml: application IDs of Microsoft's own apps, with their names. */
export const microsoftAppsFile = v.record(v.pipe(v.string(), v.uuid()), v.string());
export type MicrosoftApps = v.InferOutput<typeof microsoftAppsFile>;

/** registration-steps.yaml: steps that change an app's registration, and what to do where nobody but Microsoft can. */
export const registrationStepsFile = v.strictObject({ instead: key, steps: v.array(key) });
export type RegistrationSteps = v.InferOutput<typeof registrationStepsFile>;

/** oauth-standards.yaml: the document that defines an `error` or suberror. */
export const oauthStandardsFile = v.record(v.string(), v.string());

/** sources.yaml: the public sources facts rest on. */
export const sourcesFile = v.record(key, v.strictObject({ title: v.string(), url: v.optional(httpsUrl) }));
export type Sources = v.InferOutput<typeof sourcesFile>;
