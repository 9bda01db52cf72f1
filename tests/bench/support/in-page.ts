/** What benches call inside a page; bundled by page-script.ts. */
import Mark from 'mark.js';
import { mayHoldFailure } from '../../../page/may-hold-failure.ts';
import { scanText } from '../../../page/scan.ts';

/** Ours: finds the codes and highlights them as page/highlight.ts does. */
function highlight(): void {
  CSS.highlights.set('signpost', new Highlight(...scanText(document).places));
}

/** The printed form; what stands around a code in our own pattern would only cost more. */
const code = /AAD(?:STS\d{5,9}|B2C\d{5})/gi;

/** The library's, https://markjs.io: it wraps every match in an element. */
const mark = () => new Mark(document.body).markRegExp(code);

function clear(): void {
  CSS.highlights.clear();
  new Mark(document.body).unmark();
}

/** What a page without a code pays for: the watcher's look, and where that can't tell, the finder's. */
const look = () => mayHoldFailure(document) && scanText(document);

Object.assign(globalThis, { look, highlight, mark, clear });
