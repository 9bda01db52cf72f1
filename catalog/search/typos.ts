/** How many slips a word of this length may hold: short words become other words too easily. */
export const slipsAllowed = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/**
 * Compares what was typed with the beginning of a word, because people are still typing.
 * @param typed folded
 * @param word folded
 * @param most slips that are still a match: a letter too many, too few, wrong, or two letters swapped
 * @returns the number of slips, or `undefined` for more than `most`
 */
export function slipsTo(typed: string, word: string, most: number): number | undefined {
  let before: number[] = [];
  let row = Array.from({ length: word.length + 1 }, (_, column) => column);
  for (let i = 1; i <= typed.length; i += 1) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= word.length; j += 1) {
      const same = typed[i - 1] === word[j - 1];
      let slips = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1])
        slips = Math.min(slips, before[j - 2]! + 1);
      next.push(slips);
      if (slips < least) least = slips;
    }
    if (least > most) return undefined;
    before = row;
    row = next;
  }
  const slips = Math.min(...row);
  return slips <= most ? slips : undefined;
}

/** One bit a letter; two words whose letters differ more than slips can explain need no closer look. */
export function letters(word: string): number {
  let bits = 0;
  for (let index = 0; index < word.length; index += 1) bits |= 1 << (word.charCodeAt(index) % 31);
  return bits;
}

/** @returns how many kinds of letters of the first are missing in the second */
export function missingLetters(of: number, inWord: number): number {
  let left = of & ~inWord;
  let count = 0;
  for (; left !== 0; left &= left - 1) count += 1;
  return count;
}
