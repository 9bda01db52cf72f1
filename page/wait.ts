/** @param milliseconds to wait */
export const after = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

const firstPause = 250;
const longestPause = 30_000;

/** @returns the pause before asking the same again, in milliseconds */
export const longerThan = (pause = firstPause / 2): number => Math.min(pause * 2, longestPause);
