/** @param milliseconds to wait */
export const after = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Before the same is asked a second time. Milliseconds. */
export const firstPause = 250;
const longestPause = 30_000;

/** @returns the pause after this one, where nobody answered again */
export const longer = (pause: number): number => Math.min(pause * 2, longestPause);
