import { answerFields, detectInForm, type AnswerForm } from './form.ts';
import { unescapeHtml, withoutTags } from './html.ts';
import { detectInPageConfig } from './page-config.ts';
import { detectInText } from './text.ts';
import type { Finding, Surface } from './sighting.ts';

/**
 * Reads the source of a page where there is no document: in a terminal, in what somebody pasted. It looks where the
 * watcher looks in a live page: the configuration, forms on their way to an app, the text.
 */

/** What is never text: its end is found by name, because anything may stand inside. */
const hiddenElements = ['script', 'style', 'template', 'noscript', 'textarea', 'select', 'title'];
const hiddenStart = /* @__PURE__ */ new RegExp(`<(!--|(?:${hiddenElements.join('|')})\\b)`, 'gi');
const inputTag = /<input\b[^<>]{0,400000}>/gi;
const attribute = /([a-z-]{1,20})\s{0,5}=\s{0,5}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;

/** B2C pages keep every error they might show in an element that nobody sees yet. */
const hiddenLeaf =
  /<([a-z]{1,20})\b(?=[^<>]{0,400}?(?:\sstyle\s{0,3}=\s{0,3}["'][^"'<>]{0,200}display\s{0,3}:\s{0,3}none|\shidden[\s=>]))[^<>]{0,400}>[^<>]{0,2000}<\/\1\s{0,3}>/gi;

/** @returns whether a text is the source of a page, not text with a tag in it */
export const isHtml = (text: string): boolean =>
  /^\s*<(?:!doctype html|html|head|body|form|!-- copyright)\b/i.test(text);

/**
 * @param source HTML; hostile
 * @returns the codes a person at this page is shown, or that it is about to post
 */
export function detectInHtml(source: string): (Finding & { surface: Surface })[] {
  const { visible: shown, scripts } = split(source);
  const visible = shown.replace(hiddenLeaf, '\n');
  return [
    ...scripts
      .flatMap(detectInPageConfig)
      .map((finding) => ({ ...finding, surface: 'page-config' as const })),
    ...detectInForm(readForm(visible)).map((finding) => ({ ...finding, surface: 'form' as const })),
    ...detectInText(unescapeHtml(withoutTags(visible))).map(({ code, message, details }) => ({
      code,
      message,
      details,
      surface: 'page-text' as const,
    })),
  ];
}

/** One pass: an element without an end hides the rest of the page, as it does in a browser. */
function split(source: string): { visible: string; scripts: string[] } {
  // Not toLowerCase(): the Turkish İ becomes two characters, and every offset behind it would be wrong.
  const lower = source.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  const scripts: string[] = [];
  let visible = '';
  let at = 0;
  for (;;) {
    hiddenStart.lastIndex = at;
    const start = hiddenStart.exec(lower);
    if (!start) return { visible: visible + source.slice(at), scripts };
    visible += source.slice(at, start.index);
    const isComment = start[1] === '!--';
    const from = isComment ? start.index + start[0].length : lower.indexOf('>', start.index) + 1;
    const closing = isComment ? '-->' : `</${start[1]}`;
    const end = from === 0 ? -1 : lower.indexOf(closing, from);
    if (start[1] === 'script' && from > 0) scripts.push(source.slice(from, end < 0 ? undefined : end));
    if (end < 0) return { visible, scripts };
    at = end + closing.length;
  }
}

/** Only hidden fields carry an answer; others are for people to type into. */
function readForm(visible: string): AnswerForm {
  const form: AnswerForm = {};
  for (const [tag] of visible.matchAll(inputTag)) {
    const attributes = Object.fromEntries(
      Array.from(tag.matchAll(attribute), ([, key, ...values]) => [
        key!.toLowerCase(),
        unescapeHtml(values.find((value) => value !== undefined) ?? ''),
      ]),
    );
    const name = answerFields.find((field) => field === attributes['name']);
    if (name && attributes['type']?.toLowerCase() === 'hidden') form[name] ??= attributes['value'] ?? '';
  }
  return form;
}
