import { scriptsOf } from './own.ts';

/** In characters; asked without having the text put together. */
function lengthOf(script: HTMLScriptElement): number {
  let length = 0;
  for (let text = script.firstChild; text; text = text.nextSibling) length += (text as Text).length;
  return length;
}

/** @returns a function that gives the text of inline scripts that are new, or longer than before: a long one arrives in pieces */
export function newScripts(doc: Document): () => string[] {
  const known = new WeakMap<HTMLScriptElement, number>();
  return () => {
    const texts: string[] = [];
    for (const script of scriptsOf(doc)) {
      const length = lengthOf(script);
      if (script.src || known.get(script) === length) continue;
      known.set(script, length);
      texts.push(script.textContent);
    }
    return texts;
  };
}
