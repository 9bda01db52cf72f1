import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

describe('docs/security.md', () => {
  it('names tests that exist', () => {
    const page = readFileSync(path.join(root, 'docs/security.md'), 'utf8');
    const named = Array.from(page.matchAll(/`((?:tests|scripts)\/[\w./-]+)`/g), ([, file]) => file!);
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
  });
});
