/**
 * Replacements by patterns that are dear: one that knows every letter takes a browser up to a millisecond to prepare, and a
 * background that just woke has none of them ready. So each waits behind a plain hint, without which it can find nothing.
 */
export interface Rule {
  /** Found wherever the pattern may find something. */
  hint: RegExp;
  /** Made when it is needed. */
  pattern: () => RegExp;
  by: string | ((whole: string, ...groups: string[]) => string);
}

/** @returns the text after all rules, in their order */
export const applyRules = (text: string, rules: readonly Rule[]): string =>
  rules.reduce((all, { hint, pattern, by }) => {
    if (!hint.test(all)) return all;
    return typeof by === 'string' ? all.replace(pattern(), by) : all.replace(pattern(), by);
  }, text);
