/**
 * A queue: listeners fire while others are still at work, and what reads before it writes must wait for its turn. Nothing
 * is kept in it that storage does not hold: the background may die between any two lines.
 * @returns a function that starts work when all before it has ended, also where that failed
 */
export function oneByOne(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
}
