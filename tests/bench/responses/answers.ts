import { signInHost } from '../../identity-provider/addresses.ts';
import { html, json, type Reply } from '../../identity-provider/exchange.ts';
import { nothing, type Scenario } from '../../identity-provider/scenario.ts';

const megabyte = 1_000_000;
const piece = `"${'All is well. '.repeat(megabyte / 13)}",\n`;

/** What a page may ask for: answers in which nothing failed. */
export const answers = { small: '/bench/small', large: '/bench/large', stream: '/bench/stream' } as const;
export const streamed = 50 * piece.length;

const replies: Record<string, () => Reply> = {
  '/bench': () =>
    html('<!DOCTYPE html><title>Bench</title><link rel="icon" href="data:,"><p>Nothing failed.'),
  [answers.small]: () => json({ State: 1, ErrCode: 0, Success: true, Entropy: 12 }),
  [answers.large]: () => json({ value: piece.slice(0, -3) }),
  [answers.stream]: () => ({
    headers: { 'content-type': 'application/json' },
    pieces: Array.from({ length: 50 }, () => piece),
  }),
};

export const asking: Scenario = {
  name: 'asking',
  title: 'Requests',
  story: 'A page of a sign-in host asks for answers small and large.',
  start: `https://${signInHost}/bench?state=asking`,
  settled: { selector: 'p' },
  expected: nothing,
  replies: Object.fromEntries(
    Object.entries(replies).map(([path, reply]) => [`${signInHost}${path}`, reply]),
  ),
};
