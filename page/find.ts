import { setAnchors } from './anchors.ts';
import { receiveAnswers } from './answers.ts';
import { batched, pauseBetweenScans } from './batch.ts';
import { changes } from './changes.ts';
import { guarded } from './guarded.ts';
import { takeOver } from './hand-over.ts';
import { findHiddenText } from './hidden-text.ts';
import { newScripts } from './new-scripts.ts';
import { nameOf } from './own.ts';
import { Reporter, reportSignedIn } from './reporter.ts';
import { quietReason, scanConfig, scanForms, scanText, type SeenInPage } from './scan.ts';

/**
 * Finds the codes in one document, from the moment its watcher saw something that may be one, for as long as it lives.
 *
 *   mutation ──► forms, at once: an auto-posting page lives for milliseconds
 *            └─► scripts and text, batched: pages render late and swap views without navigating
 *   observer ──► answers the page received in the background
 *
 * A batch whose changed nodes hold no code costs one look at their text.
 */

/** Milliseconds. */
const pauseBetweenLooks = 1_000;

/** The card's own element moves as the page scrolls: no news. */
const isOurs = ({ target }: MutationRecord): boolean =>
  target instanceof Element && nameOf(target) === 'signpost-card';

export function find(doc: Document, signal: AbortSignal): void {
  const left = takeOver();
  const reporter = new Reporter(doc, signal, left.forms);
  const report = (seen: SeenInPage[]) => {
    if (seen.length === 0) return;
    const quiet = quietReason(doc);
    reporter.report(quiet ? seen.map((one) => ({ ...one, quiet })) : seen);
  };

  const freshScripts = newScripts(doc);
  const watched = new WeakSet<ShadowRoot>();
  let growth: ReturnType<typeof setTimeout> | undefined;
  let hasUnprinted = false;
  const reportUnprinted = (seen: SeenInPage[]) => {
    hasUnprinted ||= seen.length > 0;
    report(seen);
  };
  const scan = () => {
    // A page that is being drawn may print the code the next moment: only a second look says that it doesn't.
    const isUnprinted = hasUnprinted;
    for (const script of freshScripts()) reportUnprinted(scanConfig(script));
    const hidden = findHiddenText(doc);
    for (const root of hidden.shadowRoots) {
      if (!watched.has(root)) mutations.observe(root, changes);
      watched.add(root);
    }
    clearTimeout(growth);
    if (hidden.mayGrow) growth = setTimeout(scanSoon, pauseBetweenLooks);
    const { seen, places, anchors } = scanText(doc, hidden);
    report(seen);
    setAnchors({
      ranges: anchors,
      places: places.length > 0 && quietReason(doc) ? [] : places,
      hasUnprinted: isUnprinted,
    });
    if (hasUnprinted && !isUnprinted) scanSoon();
  };

  const scanSoon = batched(scan, pauseBetweenScans, signal);
  let { signedIn } = left;
  const readForms = () => {
    const forms = scanForms(doc);
    report(forms.seen);
    if (forms.signedIn && !signedIn) reportSignedIn();
    signedIn ||= forms.signedIn;
  };
  const mutations = new MutationObserver(
    guarded((records) => {
      if (records.every(isOurs)) return;
      readForms();
      scanSoon();
    }),
  );
  mutations.observe(doc, changes);
  // Firefox fills a document of plain text or JSON without a word to observers.
  for (const end of ['DOMContentLoaded', 'load']) addEventListener(end, scanSoon, { once: true, signal });
  receiveAnswers(
    left.answers,
    (body) => {
      reportUnprinted([{ surface: 'response', body }]);
      scanSoon();
    },
    signal,
  );
  readForms();
  scanSoon();

  signal.addEventListener('abort', () => {
    clearTimeout(growth);
    mutations.disconnect();
    setAnchors({ ranges: new Map(), places: [], hasUnprinted: false });
  });
}
