import { mayHoldPlaces } from '../../detection/places.ts';
import { interleave, ratio, timed } from './support/measure.ts';
import type { Bench, Figure } from './support/result.ts';

/** Texts without a code, with capital letters as often as people write them: without any, the floor is a memchr. */
const texts: Record<string, string> = {
  'a sign-in page':
    "Sign in to your account. Can't access your account? Terms of use. Use Microsoft Authenticator: approve at 12:30. ",
  'a table': 'Order 12345: 3 items, 4,711.00 EUR; Room A: 12. Phone: 0401234 All 20 days. ',
  'a script': 'function a(b){return{error:b.c,codes:[1,2,3],"d":e?f:g}}var AAA=10;',
  Arabic: 'تسجيل الدخول إلى حسابك في Azure: أدخل كلمة المرور الخاصة بك. ',
};
const sizes = [10_000, 100_000, 1_000_000, 10_000_000];
const fill = (unit: string, size: number) => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);

/** A clock counts in microseconds: short texts are read so often that they take some milliseconds. */
const often = (size: number) => Math.max(1, 2_000_000 / size);

let found = 0;
const repeat = (times: number, work: () => boolean | number) => () =>
  timed(() => {
    for (let time = 0; time < times; time += 1) found += Number(work());
  });

export const bench: Bench = {
  method:
    'The watcher’s look at a text without a code, beside one indexOf over the same text; in one process, in turn.',
  async run() {
    const figures: Figure[] = [];
    for (const [name, unit] of Object.entries(texts)) {
      for (const size of sizes) {
        const text = fill(unit, size);
        const { ours, floor } = await interleave(
          {
            ours: repeat(often(size), () => mayHoldPlaces(text)),
            floor: repeat(often(size), () => text.indexOf('AADSTS')),
          },
          15,
        );
        figures.push(ratio(`${name}, ${size / 1000} kB`, ours, floor, { most: 3 }));
      }
    }
    if (Number.isNaN(found)) throw new Error('Nothing was read.');
    return figures;
  },
};
