import { depths, type Role } from '../schema.ts';
import type { CatalogueFiles } from './read-files.ts';

/**
 * @param files the validated sources
 * @param role who is told
 * @returns every step that somebody in this role is told to take: those of the codes people meet most come first, so that
 *   explaining these reads one file
 */
export function stepsOf({ facts, kindSteps, registrationSteps }: CatalogueFiles, role: Role): string[] {
  const byDepth = depths.flatMap((depth) =>
    [...facts.values()].filter((entry) => entry.depth === depth).flatMap(({ steps }) => steps[role]),
  );
  const ofKinds = Object.values(kindSteps).flatMap((steps) => steps[role]);
  return [...new Set([registrationSteps.instead, ...ofKinds, ...byDepth])];
}
