// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';

// A browser's documents have accessors, happy-dom's have fields.
vi.mock('../../../page/own.ts', () => ({
  rootOf: ({ documentElement }: Document) => documentElement,
  bodyOf: ({ body }: Document) => body,
}));
const { mayHoldFailure } = await import('../../../page/may-hold-failure.ts');

/** What makes the watcher ask for the finder. Too often costs a page some milliseconds; too seldom hides its error. */

const page = (body: string, head = ''): Document =>
  new DOMParser().parseFromString(`<html><head>${head}</head><body>${body}</body></html>`, 'text/html');

const config = (fields: object) => `<script>$Config=${JSON.stringify(fields)};</script>`;
const prepared = { oPrepared: { error_description: 'AADSTS50058: A silent sign-in request was sent.' } };

describe('a page may hold a failure', () => {
  it.each([
    ['with a code', page('<p>AADSTS50011: The redirect URI does not match.</p>')],
    ['with a code cut into elements', page('<p>AAD<b>STS</b><i>500</i>11</p>')],
    ['with a number behind a label', page('<p>Error Code: 53003</p>')],
    ['with a number behind a label in another language', page('<p>Kļūdas kods: 53003</p>')],
    ['whose configuration shows an error', page('', config({ sErrorCode: '50126' }))],
    ['whose configuration shows an error in its body', page(config({ sErrorCode: '50126' }))],
    ['that is an error as a whole', page('', config({ pgid: 'ConvergedError' }))],
    ['with a box to copy from', page('<textarea readonly></textarea>')],
    ['with a component', page('<some-component></some-component>')],
    ['that is long', page('<p>Sign in</p>'.repeat(400))],
  ])('%s', (_, doc) => {
    expect(mayHoldFailure(doc)).toBe(true);
  });

  it('with a shadow root', () => {
    const doc = page('<div></div>');
    doc.querySelector('div')!.attachShadow({ mode: 'open' });
    expect(mayHoldFailure(doc)).toBe(true);
  });

  it('also where a form’s fields hide what the form is asked for', () => {
    const form = '<form><input name="localName"><input name="shadowRoot"></form>';
    expect(mayHoldFailure(page(`${form}AADSTS50011`))).toBe(true);
  });
});

describe('a page that works', () => {
  it.each([
    ['with a form', page('<h1>Sign in</h1><form><input name="loginfmt"></form>')],
    ['whose configuration holds prepared errors', page('', config({ sErrorCode: '50058', ...prepared }))],
    ['whose configuration stands in its body', page(config({ sErrorCode: '50058', ...prepared }))],
    ['that asks an ordinary question', page('', config({ sErrorCode: '50140', pgid: 'KmsiInterrupt' }))],
    ['with a long number', page('<p>Call 5551234567</p>')],
    ['without anything', page('')],
  ])('holds none: %s', (_, doc) => {
    expect(mayHoldFailure(doc)).toBe(false);
  });
});
