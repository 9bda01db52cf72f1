import { FluentResource } from '@fluent/bundle';
import { describe, expect, it } from 'vitest';
import { tight } from '../../../catalog/build/tight.ts';
import { languages } from '../../../locales/languages.ts';
import { catalogueFiles } from '../../support/catalogue.ts';

describe('tight Fluent', () => {
  it('has no space around names', () => {
    expect(tight('a = A = B\n    .meaning = It says “a = b”.\n    .cause-1 = One.\n')).toBe(
      'a=A = B\n.meaning=It says “a = b”.\n.cause-1=One.\n',
    );
  });

  it.each(languages.map(({ tag }) => tag))('says the same: %s', (tag) => {
    const { codes, steps, links } = catalogueFiles().texts[tag];
    for (const [id, { ftl }] of [...codes, ...steps, ...links])
      expect(new FluentResource(tight(ftl)).body, id).toEqual(new FluentResource(ftl).body);
  });
});
