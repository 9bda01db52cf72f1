import { roles, type Role } from './schema.ts';
import type { CodeEntry, Facts, FactsShard } from './shard.ts';

/**
 * @param ftl a packaged file of Fluent messages, whose continued lines are indented
 * @returns each message's source by its ID, in order
 */
export const messagesIn = (ftl: string): Map<string, string> =>
  new Map(ftl.split(/^(?=[A-Za-z])/m).map((message) => [message.slice(0, message.indexOf(' ')), message]));

/** Looks up what a shard says once for many codes. */
export function openFacts({ codes, sources, stepKeys, ...rest }: FactsShard): Facts {
  const open = Object.entries(codes).map(([code, entry]): [string, CodeEntry] => {
    const steps = roles.map((role) => [role, entry.steps[role].map((place) => stepKeys[place]!)]);
    return [
      code,
      {
        ...entry,
        sources: entry.sources.map((place) => sources[place]!),
        steps: Object.fromEntries(steps) as Record<Role, string[]>,
      },
    ];
  });
  return { ...rest, codes: Object.fromEntries(open) };
}
