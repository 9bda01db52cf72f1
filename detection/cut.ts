/** Words end at a space, also in an address. */
const borders = [' ', '\n', '\t', '+', '%20'];
/** What is longer is no word, and no name. */
const longestWord = 300;

/**
 * @param text any text
 * @param longest how much of it is kept at most, in characters
 * @returns its start, without the word that the cut would halve: half a name can't be told from any other word
 */
export function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const start = text.slice(0, longest);
  const end = Math.max(...borders.map((border) => start.lastIndexOf(border)));
  return end > longest - longestWord ? start.slice(0, end) : start;
}
