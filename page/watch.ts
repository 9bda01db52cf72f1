import { answerFields, successFields } from '../detection/form.ts';
import { askForFinder } from './ask-for-finder.ts';
import { answerEvent, answerIn, mostAnswers } from './answers.ts';
import { batched, pauseBetweenScans } from './batch.ts';
import { changes } from './changes.ts';
import { isAlive } from './extension-api.ts';
import { guarded, tellFault } from './guarded.ts';
import { giveUp, isWatched, leave, type Watch } from './hand-over.ts';
import { mayHoldFailure } from './may-hold-failure.ts';
import { reportSignedIn } from './reporter.ts';
import { say } from './say.ts';
import { quietReason, scanForms } from './scan.ts';
import { toEvidence } from './to-evidence.ts';
import { whenShown } from './when-shown.ts';

/**
 * Watches one document of a sign-in host, and asks for what finds codes (find.ts) as soon as something in it may be one.
 * Pages that work pay for this alone.
 *
 *   mutation ──► forms, at once: an auto-posting page lives for milliseconds
 *            └─► a cheap look at scripts and text, batched
 *   observer ──► an answer that may hold a code, kept for the finder
 */
export function watch(doc: Document): void {
  if (isWatched()) return;
  let isNeeded = false;
  let isOver = false;
  const left: Watch = {
    isAlive,
    answers: [],
    forms: [],
    signedIn: false,
    end() {
      isOver = true;
      mutations.disconnect();
      removeEventListener(answerEvent, keepAnswer);
    },
  };
  const needFinder = () => {
    if (!isNeeded) whenShown(doc, () => void askForFinder(() => isOver, giveUp).catch(tellFault));
    isNeeded = true;
  };

  /** The fields of a form that carries an answer; in this form, a browser passes over all other elements at once. */
  const answers = `input:is(${[...answerFields, ...successFields].map((name) => `[name="${name}"]`).join()})`;
  const readForms = () => {
    if (!Document.prototype.querySelector.call(doc, answers)) return;
    const { seen, signedIn } = scanForms(doc);
    if (signedIn && !left.signedIn) reportSignedIn();
    left.signedIn ||= signedIn;
    if (seen.length === 0 || left.forms.length > 0) return;
    const quiet = quietReason(doc);
    left.forms = seen.map((one) => toEvidence(quiet ? { ...one, quiet } : one, doc));
    say({ type: 'evidence', evidence: left.forms });
    needFinder();
  };
  const look = batched(() => {
    if (!isNeeded && mayHoldFailure(doc)) needFinder();
  }, pauseBetweenScans);
  const lookAgain = guarded(() => {
    if (isOver) return;
    readForms();
    look();
  });
  const mutations = new MutationObserver(lookAgain);
  const keepAnswer = guarded((event: Event) => {
    const body = left.answers.length < mostAnswers ? answerIn(event) : undefined;
    if (body === undefined) return;
    left.answers.push(body);
    needFinder();
  });
  addEventListener(answerEvent, keepAnswer);
  leave(left);
  whenShown(doc, () => {
    mutations.observe(doc, changes);
    // Firefox fills a document of plain text or JSON without a word to observers.
    addEventListener('load', lookAgain, { once: true });
    if (doc.readyState !== 'loading') lookAgain();
  });
}
