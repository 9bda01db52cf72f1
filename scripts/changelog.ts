/** A heading of CHANGELOG.md: `## 0.2.0, 2026-11-21`, or `## Unreleased` for what has no version yet. */
const heading = /^## (.+)$/m;

/**
 * @param changelog the text of CHANGELOG.md
 * @param version such as `0.2.0`, or `Unreleased`
 * @returns what stands under that version's heading; undefined where there is none or it is empty
 */
export function notesFor(changelog: string, version: string): string | undefined {
  const [, ...parts] = changelog.split(heading);
  const at = parts.findIndex((part, index) => index % 2 === 0 && part.split(',', 1)[0] === version);
  return at < 0 ? undefined : parts[at + 1]!.trim() || undefined;
}

/**
 * Gives what is unreleased its version, and begins a new list above it.
 * @param date as `2026-11-21`
 * @throws when there is nothing to release
 */
export function dateChangelog(changelog: string, version: string, date: string): string {
  if (!notesFor(changelog, 'Unreleased')) throw new Error('CHANGELOG.md says nothing under "Unreleased".');
  return changelog.replace(/^## Unreleased$/m, `## Unreleased\n\n## ${version}, ${date}`);
}
