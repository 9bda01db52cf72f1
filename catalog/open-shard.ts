import type { CodeEntry, Facts, FactsShard } from './shard.ts';

/**
 * @param ftl a packaged file of Fluent messages, each beginning with its ID and `=`; empty in a language just begun
 * @returns each message's source by its ID, in order
 */
export const messagesIn = (ftl: string): Map<string, string> =>
  new Map(
    ftl
      .split(/^(?=[A-Za-z])/m)
      .filter(Boolean)
      .map((message) => [message.slice(0, message.indexOf('=')), message]),
  );

/** @returns one message of such a file, found without reading the others */
export function messageIn(ftl: string, id: string): string | undefined {
  const start = ftl.startsWith(`${id}=`) ? 0 : ftl.indexOf(`\n${id}=`) + 1;
  if (start === 0 && !ftl.startsWith(`${id}=`)) return undefined;
  const rest = ftl.slice(start);
  const next = rest.search(/\n[A-Za-z]/);
  return next < 0 ? rest : rest.slice(0, next + 1);
}

/**
 * @param ftl a packaged file of steps: Fluent messages all called `s`, because their order tells their number
 * @returns each step's text and attributes, without a name; empty where the language lacks it
 */
export const stepsIn = (ftl: string): string[] =>
  ftl
    .split(/^s=/m)
    .slice(1)
    .map((text) => (text === '\n' ? '' : text));

/**
 * Looks up what a shard says once for many codes.
 * @param wanted the only code to look up; by default all
 */
export function openFacts(shard: FactsShard, wanted?: string): Facts {
  const { codes, usual, stepsByRole, sources, ...rest } = shard;
  const packed = Object.entries(codes).filter(([code]) => wanted === undefined || code === wanted);
  const open = packed.map(([code, own]): [string, CodeEntry] => {
    const entry = { ...usual, ...own };
    const steps = stepsByRole[entry.steps]!;
    return [code, { ...entry, steps, sources: entry.sources.map((place) => sources[place]!) }];
  });
  return { ...rest, codes: Object.fromEntries(open) };
}
