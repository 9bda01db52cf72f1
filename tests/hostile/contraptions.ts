import { signInHost } from '../identity-provider/addresses.ts';
import { html, json, type Reply } from '../identity-provider/exchange.ts';
import { traceOf, withRows } from '../identity-provider/ids.ts';
import { nothing, type Scenario } from '../identity-provider/scenario.ts';

/** Pages that fail as any other does, and are built to make a script in them fail, wait or give up. */

const trace = traceOf('contraptions');
const message = withRows('AADSTS50011: The redirect URI did not match.', trace);
const error = `<h1>Sign in</h1><p class="error" id="settled">${message}</p>`;

interface Contraption {
  /** Before anything else of the page. */
  head?: string;
  /** Its body; the error, if left out. */
  body?: string;
  headers?: Record<string, string>;
  reply?: () => Reply;
}

const script = (code: string) => `<script>${code}</script>`;

export const contraptions: Record<string, Contraption> = {
  'names that hide the document’s own': {
    body: `${error}${'body head scripts forms documentElement defaultView activeElement querySelector querySelectorAll createElement createRange createTreeWalker getElementById addEventListener contains append title'
      .split(' ')
      .map((name) => `<img name="${name}" alt=""><form name="${name}"></form>`)
      .join('')}
<form action="https://app.contoso.example/"><input name="action"><input name="elements"><input name="localName"><input name="children"><input name="parentElement"><input name="checkVisibility"><input name="getBoundingClientRect"><input name="matches"><input name="textContent"><input name="shadowRoot"><input name="nodeType"><input name="closest"><input type="hidden" name="error" value="x"></form>`,
  },
  'a form whose fields hide the form’s own': {
    body: `<form id="f"><input name="getBoundingClientRect"><input name="checkVisibility"><input name="parentElement"><input name="parentNode"><input name="nodeType"><input name="localName"><input name="isConnected"><input name="contains"><input name="getRootNode"><input name="ownerDocument"><input name="firstChild"><input name="nextSibling"><input name="isContentEditable"><input name="querySelectorAll">${message}</form><p id="settled">x</p>`,
  },
  'a thousand shadow roots in one another': {
    body: `<p id="settled">x</p><div id="deep"></div>${script(`let at = document.querySelector('#deep'); for (let depth = 0; depth < 1000; depth += 1) { const root = at.attachShadow({ mode: 'open' }); at = root.appendChild(document.createElement('x-' + depth)); } at.textContent = ${JSON.stringify(message)};`)}`,
  },
  'ten thousand elements in one another': { body: `${'<div>'.repeat(10_000)}${error}` },
  'ten thousand inline elements in one another': {
    body: `<p>${'<b><i><s><u><em>'.repeat(100)}${'<span>'.repeat(9_500)}${message}</p><p id="settled">x</p>`,
  },
  'a hundred thousand words in elements of their own': { body: `${error}${'<i>word </i>'.repeat(100_000)}` },
  'Object.prototype polluted': {
    head: `for (const name of ['value', 'get', 'set', 'then', 'writable', 'configurable', 'ports', 'once', 'signal', 'mode', 'subtree', 'attributeFilter', 'type', 'message', 'view', 'surface', 'quiet', 'id', 'url', 'documentId', 'toJSON', 'apply', 'detail', 'bubbles']) Object.defineProperty(Object.prototype, name, { __proto__: null, configurable: true, set() { globalThis.hacked = 1; }, get() { return undefined; } });`,
  },
  'our element answered by the page': {
    head: `globalThis.turns = 0; new MutationObserver(() => { if (turns < 5000 && document.querySelector('signpost-card')) { turns += 1; document.querySelector('p').className = 'error t' + turns; } }).observe(document, { childList: true, subtree: true, attributes: true });`,
  },
  'our element defined by the page': {
    head: `customElements.define('signpost-card', class extends HTMLElement { constructor() { super(); const internals = this.attachInternals(); setInterval(() => { if (internals.shadowRoot) globalThis.hacked = 'inside'; }, 20); } connectedCallback() { globalThis.connected = true; } });`,
  },
  'elements that change when looked at': {
    body: `<x-odd id="odd"></x-odd>${error}${script(`customElements.define('x-odd', class extends HTMLElement { get shadowRoot() { globalThis.hacked = 'read'; this.remove(); return null; } static observedAttributes = ['class']; connectedCallback() { setInterval(() => { this.textContent = Math.random(); }, 5); } });`)}`,
  },
  'written anew behind us': {
    body: script(
      `addEventListener('load', () => setTimeout(() => { document.open(); document.write(${JSON.stringify(error)}); document.close(); }, 300));`,
    ),
  },
  'written anew, often': {
    body: script(
      `let turn = 0; globalThis.isDone = false; const again = () => { document.open(); document.write(${JSON.stringify(error)}); document.close(); if ((turn += 1) < 20) setTimeout(again, 50); else globalThis.isDone = true; }; addEventListener('load', () => setTimeout(again, 100));`,
    ),
  },
  'the root replaced': {
    body: `${error}${script(`addEventListener('load', () => setTimeout(() => { const root = document.documentElement.cloneNode(true); document.documentElement.replaceWith(root); }, 600));`)}`,
  },
  'no root for a while': {
    body: `${error}${script(`addEventListener('load', () => { const root = document.documentElement; let turn = 0; globalThis.isDone = false; const swap = () => { root.remove(); setTimeout(() => { document.append(root); if ((turn += 1) < 30) setTimeout(swap, 30); else globalThis.isDone = true; }, 30); }; setTimeout(swap, 50); });`)}`,
  },
  'no body': {
    body: `${error}${script(`addEventListener('load', () => setTimeout(() => { document.documentElement.append(document.querySelector('#settled')); document.body.remove(); }, 400));`)}`,
  },
  base: { head: `document.write('<base href="https://evil.example/" target="evil">');` },
  'a sandbox': {
    headers: {
      'content-security-policy': "sandbox allow-scripts; default-src 'none'; script-src 'unsafe-inline'",
    },
  },
  'a strict policy': {
    headers: {
      'content-security-policy':
        "default-src 'none'; script-src 'unsafe-inline'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  },
  'styles against us': {
    body: `<style>*, *::before { all: unset !important; } signpost-card { display: none !important; position: fixed !important; left: -9999px !important; transform: scale(0) !important; }</style>${error}`,
  },
  'a hidden root': {
    body: `<style>html { display: none }</style>${error}${script(`addEventListener('load', () => setTimeout(() => document.querySelector('style').remove(), 500));`)}`,
  },
  'zoomed and turned': {
    body: `<style>html { zoom: 3; transform: rotate(7deg) scale(.5) } body { perspective: 10px; transform: matrix3d(1,0,0,.01,0,1,0,0,0,0,1,0,0,0,0,1) }</style>${error}`,
  },
  'a dialog on top': {
    body: `${error}<dialog id="d">x</dialog>${script(`document.querySelector('#d').showModal();`)}`,
  },
  'the error in a dialog': {
    body: `<dialog id="d">${error}</dialog>${script(`document.querySelector('#d').showModal();`)}`,
  },
  'a popover on top': {
    body: `${error}<div popover="manual" id="d" style="inset:0;width:100%;height:100%">x</div>${script(`document.querySelector('#d').showPopover();`)}`,
  },
  inert: {
    body: `${error}${script(`addEventListener('load', () => { document.documentElement.inert = true; });`)}`,
  },
  'a word of a million letters': {
    body: `<h1>Sign in</h1><p id="settled">${message} ${'x'.repeat(1_000_000)}</p>`,
  },
  'a code in a word of a million letters': {
    body: `<p id="settled" style="overflow-wrap:anywhere">${'ä'.repeat(50_000)} ${message} ${'x'.repeat(1_000_000)}</p>`,
  },
  'a field to write in': {
    body: `${error}<div contenteditable>AADSTS50126: HIDDEN in a field</div><div contenteditable="plaintext-only">AADSTS50126: HIDDEN</div><textarea>AADSTS50126: HIDDEN</textarea><input value="AADSTS50126: HIDDEN">`,
  },
  'codes that change': {
    body: `${error}<p id="many"></p>${script(`let turn = 0; const box = document.querySelector('#many'); const timer = setInterval(() => { turn += 1; box.textContent = Array.from({ length: 50 }, (_, index) => 'AADSTS' + (100000 + turn * 50 + index) + ': made up').join(' '); if (turn > 300) { box.remove(); clearInterval(timer); } }, 4);`)}`,
  },
  'giant attributes': {
    body: `${error}<p class="${'x '.repeat(1_000_000)}" title="${message.repeat(3_000)}" style="--x: ${'y'.repeat(2_000_000)}">x</p>`,
  },
  'classes that never rest': {
    body: `${error}<p id="r">x</p>${script(`let turn = 0; const tick = () => { document.querySelector('#r').className = 'c' + (turn += 1); if (turn < 3000) requestAnimationFrame(tick); }; tick();`)}`,
  },
  'frames without address': {
    body: `${error}<iframe srcdoc="<p>AADSTS50126: in srcdoc"></iframe><iframe></iframe><iframe src="data:text/html,<p>AADSTS50126: in data"></iframe>${script(`const frame = document.createElement('iframe'); frame.src = URL.createObjectURL(new Blob(['<p>AADSTS50126: in a blob'], { type: 'text/html' })); document.body.append(frame); document.querySelectorAll('iframe')[1].contentDocument.body.textContent = 'AADSTS50126: written';`)}`,
  },
  XHTML: {
    reply: () => ({
      headers: { 'content-type': 'application/xhtml+xml' },
      body: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><h1>Sign in</h1><p id="settled">${message}</p></body></html>`,
    }),
  },
  'plain text': { reply: () => ({ headers: { 'content-type': 'text/plain' }, body: message }) },
  JSON: { reply: () => json({ error: 'invalid_request', error_description: message }) },
  'SVG text in a page': {
    body: `<svg width="600" height="100"><text x="10" y="40" id="settled">${message}</text></svg><math><mtext>${message}</mtext></math>`,
  },
  'text of one letter each': {
    body: `<p id="settled"></p>${script(`for (const letter of ${JSON.stringify(message)}) document.querySelector('p').append(letter);`)}`,
  },
  'text that splits while it is read': {
    body: `${error}${script(`setInterval(() => { const p = document.querySelector('p'); p.normalize(); for (let turn = 0; turn < 5 && p.lastChild.length > 1; turn += 1) p.lastChild.splitText(1); }, 3);`)}`,
  },
};

/** Those that broke something once; the others are for `npm run test:full`. */
export const telling = [
  'plain text',
  'names that hide the document’s own',
  'a form whose fields hide the form’s own',
  'a hundred thousand words in elements of their own',
  'Object.prototype polluted',
  'our element defined by the page',
  'written anew, often',
  'no root for a while',
  'a field to write in',
];

const pageOf = ({ head, body = error, headers = {}, reply }: Contraption): Reply =>
  reply?.() ??
  html(
    `<!DOCTYPE html><html><head><meta charset="utf-8"><title>Sign in</title><script>
globalThis.thrown = ''; addEventListener('error', ({ message }) => { thrown += message; }); addEventListener('unhandledrejection', ({ reason }) => { thrown += 'rejected ' + reason; });
${head ?? ''}</script></head><body>${body}</body></html>`,
    headers,
  );

export const contraptionPages: Scenario = {
  name: 'contraptions',
  title: 'Contraptions',
  story: 'Pages built to make a script in them fail.',
  start: `https://${signInHost}/contraption?state=contraptions`,
  settled: { selector: '#settled' },
  expected: nothing,
  replies: {
    [`${signInHost}/contraption`]: ({ url }) =>
      pageOf(contraptions[url.searchParams.get('name') ?? ''] ?? {}),
  },
};

export const contraptionAddress = (name: string): string =>
  `${contraptionPages.start}&${new URLSearchParams({ name })}`;
