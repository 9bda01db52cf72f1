import { mayHoldBareNumber } from '../detection/bare-number.ts';
import { answerFields, detectInForm, isSuccessForm, type AnswerForm } from '../detection/form.ts';
import { mayHoldCode } from '../detection/code.ts';
import { detectInPageConfig } from '../detection/page-config.ts';
import { detectInText } from '../detection/text.ts';
import { isLookupPage, isSilentRequest } from '../detection/url.ts';
import type { Code, Finding, PageSighting, QuietReason } from '../detection/sighting.ts';
import { readPageText } from './page-text.ts';
import { isVisible } from './visible.ts';

export type SeenInPage = Finding & Pick<PageSighting, 'surface'>;

export interface TextScan {
  findings: SeenInPage[];
  /** The first visible place of each code. */
  anchors: Map<Code, Range>;
  /** Every visible place. */
  ranges: Range[];
}

/** A page that speaks of more codes than one failure does is about codes. */
const mostCodesOfOneFailure = 4;

/**
 * @param doc the page
 * @returns the codes a person can see
 */
export function scanText(doc: Document): TextScan {
  const none: TextScan = { findings: [], anchors: new Map(), ranges: [] };
  const raw = doc.body?.textContent ?? '';
  if (!mayHoldCode(raw) && !mayHoldBareNumber(raw)) return none;
  const { text, rangeOf } = readPageText(doc.body);
  const visible = detectInText(text)
    .map((finding) => ({ finding, range: rangeOf(finding.start, finding.end) }))
    .filter(({ range }) => isVisible(range.startContainer.parentElement));
  const codes = new Set(visible.map(({ finding }) => finding.code));
  const quiet = codes.size > mostCodesOfOneFailure ? ({ quiet: 'documentation' } as const) : {};
  return {
    findings: visible.map(({ finding: { code, message, details } }) => ({
      code,
      message,
      details,
      surface: 'page-text',
      ...quiet,
    })),
    anchors: new Map(visible.toReversed().map(({ finding, range }) => [finding.code, range])),
    ranges: quiet.quiet ? [] : visible.map(({ range }) => range),
  };
}

/** @returns the codes of the page's inline configuration */
export const scanConfig = (script: string): SeenInPage[] =>
  detectInPageConfig(script).map((finding) => ({ ...finding, surface: 'page-config' }));

export interface FormScan {
  findings: SeenInPage[];
  /** A form is on its way to an app with a code, a token or an assertion. */
  signedIn: boolean;
}

/** @returns what the forms say that are about to be posted to an app */
export function scanForms(doc: Document): FormScan {
  const scan: FormScan = { findings: [], signedIn: false };
  for (const form of doc.forms) {
    const answer: AnswerForm = {};
    for (const name of answerFields) {
      const field = hiddenField(form, name);
      if (field) answer[name] = field.value;
    }
    scan.findings.push(...detectInForm(answer).map((finding) => ({ ...finding, surface: 'form' as const })));
    const leaves = URL.canParse(form.action) && new URL(form.action).origin !== doc.location.origin;
    const isSuccess = isSuccessForm(answer, (name) => hiddenField(form, name) !== undefined);
    scan.signedIn ||= leaves && isSuccess;
  }
  return scan;
}

/** Only hidden fields carry an answer; others are for people to type into. */
function hiddenField(form: HTMLFormElement, name: string): HTMLInputElement | undefined {
  const field = form.elements.namedItem(name);
  return field instanceof HTMLInputElement && field.type === 'hidden' ? field : undefined;
}

/** @returns why nothing in this document may alarm, if so */
export function quietReason(doc: Document): QuietReason | undefined {
  const { location, defaultView: view } = doc;
  if (isLookupPage(location.href)) return 'documentation';
  if (isSilentRequest(location.href)) return 'silent-request';
  const isFrame = view !== null && view !== view.top;
  return isFrame && (view.innerWidth < 2 || view.innerHeight < 2) ? 'silent-request' : undefined;
}
