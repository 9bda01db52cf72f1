import { setAnchors, visibleError } from './anchors.ts';
import { batched } from './batch.ts';
import { highlight } from './highlight.ts';
import { Reporter, reportSignedIn } from './reporter.ts';
import { receiveAnswers } from './response-port.ts';
import { quietReason, scanConfig, scanForms, scanText, type SeenInPage } from './scan.ts';
import { detectInResponse } from '../detection/response.ts';

/**
 * Watches one document of a sign-in host for as long as it lives.
 *
 *   mutation ──► forms, at once: an auto-posting page lives for milliseconds
 *            └─► scripts and text, batched: pages render late and swap views without navigating
 *   observer ──► answers the page received in the background
 *
 * A batch whose changed nodes hold no code costs one look at their text.
 */

const pauseBetweenScans = 100;

export function watch(doc: Document, signal: AbortSignal): void {
  const reporter = new Reporter(doc, signal);
  const report = (seen: SeenInPage[]) => {
    const quiet = quietReason(doc);
    reporter.report(quiet ? seen.map((one) => ({ ...one, quiet })) : seen);
  };

  // By length: a long script arrives in pieces.
  const readScripts = new WeakMap<HTMLScriptElement, number>();
  let marked = false;
  let failedUnprinted = false;
  const reportUnprinted = (seen: SeenInPage[]) => {
    failedUnprinted ||= seen.length > 0;
    report(seen);
  };
  const scan = () => {
    for (const script of doc.scripts) {
      const { src, textContent } = script;
      if (src || readScripts.get(script) === textContent.length) continue;
      readScripts.set(script, textContent.length);
      reportUnprinted(scanConfig(textContent));
    }
    const { findings, ranges, anchors } = scanText(doc);
    report(findings);
    if (ranges.length > 0 || marked) highlight(quietReason(doc) ? [] : ranges);
    marked = ranges.length > 0;
    setAnchors(anchors, failedUnprinted ? visibleError() : undefined);
  };

  const scanSoon = batched(scan, pauseBetweenScans, signal);
  let signedIn = false;
  const readForms = () => {
    const forms = scanForms(doc);
    report(forms.findings);
    if (forms.signedIn && !signedIn) reportSignedIn();
    signedIn ||= forms.signedIn;
  };
  const mutations = new MutationObserver(() => {
    readForms();
    scanSoon();
  });
  mutations.observe(doc, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['style', 'class', 'hidden'],
  });
  receiveAnswers((body) => {
    reportUnprinted(detectInResponse(body).map((finding) => ({ ...finding, surface: 'response' })));
    scanSoon();
  }, signal);
  readForms();
  scanSoon();

  signal.addEventListener('abort', () => {
    mutations.disconnect();
    highlight([]);
  });
}
