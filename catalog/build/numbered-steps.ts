import { depths, roles, type Role, type StepsByRole } from '../schema.ts';
import type { Messages } from './messages.ts';
import type { CatalogueFiles } from './read-files.ts';

/**
 * Steps and links in the package are called `s0`, `s1`, … in the order in which their texts stand there: a number tells
 * the file, and the names that people gave them would be a tenth of all steps' texts, in every language.
 * @param files the validated sources
 * @returns those names by the keys that people gave them, of every step that anybody is told to take, and of its links
 */
export function stepNumbers({ stepLinks, links, ...files }: CatalogueFiles): ReadonlyMap<string, string> {
  const linksOf = (step: string) => {
    const link = stepLinks[step];
    return link === undefined ? [] : [link, links[link]?.otherwise ?? []].flat();
  };
  const keys = roles.flatMap((role) => stepsOf(files, role)).flatMap((step) => [step, ...linksOf(step)]);
  return new Map([...new Set(keys)].map((key, number) => [key, `s${number}`]));
}

/** Roles' steps stand together, those of the codes people meet most before others: explaining these reads one file. */
function stepsOf(
  { facts, kindSteps, registrationSteps }: Pick<CatalogueFiles, 'facts' | 'kindSteps' | 'registrationSteps'>,
  role: Role,
): string[] {
  const byDepth = depths.flatMap((depth) =>
    [...facts.values()].filter((entry) => entry.depth === depth).flatMap(({ steps }) => steps[role]),
  );
  const ofKinds = Object.values(kindSteps).flatMap((steps) => steps[role]);
  return [registrationSteps.instead, ...ofKinds, ...byDepth];
}

/** @returns the sources with every step and link under its number */
export function numberSteps(files: CatalogueFiles): CatalogueFiles {
  const numbers = stepNumbers(files);
  const numbered = (key: string) => numbers.get(key)!;
  const all = (keys: string[]) => keys.map(numbered);
  const used = <Value>([key]: [string, Value]) => numbers.has(key);
  const byRole = (steps: StepsByRole): StepsByRole => ({
    user: all(steps.user),
    admin: all(steps.admin),
    developer: all(steps.developer),
  });
  const texts = (messages: Messages): Messages =>
    new Map(
      [...messages]
        .filter(used)
        .map(([key, { ftl, ...rest }]) => [
          numbered(key),
          { ...rest, ftl: numbered(key) + ftl.slice(key.length) },
        ]),
    );
  return {
    ...files,
    facts: new Map([...files.facts].map(([code, entry]) => [code, { ...entry, steps: byRole(entry.steps) }])),
    kindSteps: mapValues(files.kindSteps, byRole),
    stepLinks: Object.fromEntries(
      Object.entries(files.stepLinks)
        .filter(used)
        .map(([step, link]) => [numbered(step), numbered(link)]),
    ),
    links: Object.fromEntries(
      Object.entries(files.links)
        .filter(used)
        .map(([key, { otherwise, ...link }]) => [
          numbered(key),
          { ...link, ...(otherwise ? { otherwise: numbered(otherwise) } : {}) },
        ]),
    ),
    registrationSteps: {
      instead: numbered(files.registrationSteps.instead),
      steps: files.registrationSteps.steps.filter((key) => numbers.has(key)).map(numbered),
    },
    texts: mapValues(files.texts, (own) => ({ ...own, steps: texts(own.steps), links: texts(own.links) })),
  };
}

const mapValues = <Key extends string, From, To>(
  record: Record<Key, From>,
  map: (value: From) => To,
): Record<Key, To> =>
  Object.fromEntries(Object.entries<From>(record).map(([key, value]) => [key, map(value)])) as Record<
    Key,
    To
  >;
