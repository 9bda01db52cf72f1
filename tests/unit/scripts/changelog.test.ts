import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { dateChangelog, notesFor } from '../../../scripts/changelog.ts';
import { root } from '../../support/catalogue.ts';

const changelog = '# Changelog\n\nIntro.\n\n## Unreleased\n\n- New.\n\n## 0.1.0, 2026-01-02\n\n- First.\n';

describe('the changelog', () => {
  it('gives each version its notes', () => {
    expect(notesFor(changelog, 'Unreleased')).toBe('- New.');
    expect(notesFor(changelog, '0.1.0')).toBe('- First.');
    expect(notesFor(changelog, '0.1')).toBeUndefined();
    expect(notesFor('# Changelog\n\n## Unreleased\n', 'Unreleased')).toBeUndefined();
  });

  it('is dated once, and keeps a place for what comes next', () => {
    const dated = dateChangelog(changelog, '0.2.0', '2026-03-04');
    expect(dated).toContain('## Unreleased\n\n## 0.2.0, 2026-03-04\n\n- New.\n\n## 0.1.0');
    expect(() => dateChangelog(dated, '0.3.0', '2026-03-05')).toThrow('nothing');
  });

  it('of this project says something about this version, or about the next', () => {
    const own = readFileSync(path.join(root, 'CHANGELOG.md'), 'utf8');
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      version: string;
    };
    expect(notesFor(own, version) ?? notesFor(own, 'Unreleased')).toBeTruthy();
  });
});
