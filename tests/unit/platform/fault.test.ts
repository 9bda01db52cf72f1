import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnosticsText } from '../../../platform/diagnostics.ts';
import {
  addFault,
  asThrown,
  describeFault,
  isExpected,
  validFaults,
  type Fault,
} from '../../../platform/fault.ts';
import { standardSettings } from '../../support/settings.ts';

const circumstances = {
  origin: 'chrome-extension://abcdefghijklmnop',
  where: 'popup.html',
  version: '1.2.3',
  day: '2026-11-21',
};
const place = `${circumstances.origin}/watcher.js:1:234`;
const described = (text: string, stack = '') => describeFault({ text, stack }, circumstances);

describe('what is kept of an error', () => {
  it.each([
    [
      'Chrome',
      `TypeError: x is not a function\n    at watch (${place})\n    at https://login.example/a.js:1:2`,
    ],
    ['Firefox', `watch@${place}\n@https://login.example/a.js:1:2\n`],
  ])('is its kind and the places in our own files (%s)', (_, stack) => {
    expect(described('TypeError: x is not a function', stack)).toEqual({
      name: 'TypeError',
      phrase: 'is not a function',
      places: ['watcher.js:1:234'],
      version: '1.2.3',
      day: '2026-11-21',
      count: 1,
    });
  });

  it('is where it was caught, when it names no place', () => {
    expect(described('QuotaExceededError: full').places).toEqual(['popup.html']);
  });

  it('is nothing that its text quotes, though it looks like a place', () => {
    const text = `SyntaxError: "jane@contoso.example ${circumstances.origin}/jane.js:1:1" is not valid JSON`;
    const kept = described(text, `${text}\n    at read (${place})`);
    expect(kept.places).toEqual(['watcher.js:1:234']);
    expect(JSON.stringify(kept)).not.toContain('jane');
  });

  it('never holds a word of its text that is no phrase of a browser', () => {
    const word = fc.stringMatching(/^[a-z]{4,12}$/).map((letters) => `zq${letters}`);
    const shape = fc.constantFrom('', 'TypeError: ', 'Uncaught ', 'jane: ', '"', `${place} `);
    fc.assert(
      fc.property(shape, fc.array(word, { minLength: 1 }), fc.array(word), (start, words, stack) => {
        const kept = JSON.stringify(described(start + words.join(' '), stack.join('\n    at ')));
        for (const one of [...words, ...stack]) expect(kept).not.toContain(one);
      }),
    );
  });

  it('is nothing at all where a tab closed, or the extension was updated', () => {
    for (const text of [
      'Error: No tab with id: 5.',
      'Error: Invalid tab ID: 5',
      'Error: Invalid documentId: ba0a4ef6-4a3b-f191-c082-f9002d44bfa8',
      'Error: Could not establish connection. Receiving end does not exist.',
      'Error: Extension context invalidated.',
    ])
      expect(isExpected({ text, stack: '' }), text).toBe(true);
    expect(isExpected({ text: 'TypeError: x is not a function', stack: '' })).toBe(false);
  });

  it('is bounded, whatever is thrown', () => {
    const thrown = asThrown(Object.assign(new Error('x'.repeat(1e6)), { stack: place.repeat(1e5) }));
    expect(thrown.text.length + thrown.stack.length).toBeLessThan(5_000);
    expect(asThrown(undefined)).toEqual({ text: 'undefined', stack: '' });
  });
});

describe('the list', () => {
  const fault = (own: Partial<Fault> = {}): Fault => ({ ...described('TypeError: x'), ...own });

  it('counts what happens again, and names the last day', () => {
    const list = addFault(addFault([], fault()), fault({ day: '2026-11-22' }));
    expect(list).toEqual([fault({ day: '2026-11-22', count: 2 })]);
  });

  it('keeps the last twenty', () => {
    const list = Array.from({ length: 30 }, (_, line) => fault({ places: [`popup.js:${line}:1`] }));
    const kept = list.reduce(addFault, []);
    expect(kept).toEqual(list.slice(-20));
  });

  it('is read from damaged storage without what is damaged', () => {
    expect(validFaults('x')).toEqual([]);
    expect(
      validFaults([null, fault(), fault({ name: 'jane' }), fault({ phrase: 'hello' }), fault({ count: -1 })]),
    ).toEqual([fault()]);
  });

  it('is copied with what an engineer asks first', () => {
    const text = diagnosticsText({
      version: '1.2.3',
      userAgent: 'Firefox/153.0',
      language: 'lv',
      settings: standardSettings,
      sites: 2,
      missingHosts: 0,
      inPrivateWindows: true,
      policyKeys: 3,
      unreadable: 1,
      faults: [fault({ phrase: 'quota', count: 4 })],
    });
    expect(text).toContain('language lv (auto), role user');
    expect(text).toContain('4 × TypeError (quota) at popup.html, 1.2.3, 2026-11-21');
  });
});
