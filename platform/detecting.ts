import { keepingUserNames } from '../detection/mask.ts';
import { readPolicy } from './policy.ts';

/**
 * Detects as the organization's policy wants it: with user names masked, unless it keeps them.
 * @param detect a synchronous call of detection
 */
export async function detecting<Result>(detect: () => Result): Promise<Result> {
  const { policy } = await readPolicy();
  return policy.keepUserName ? keepingUserNames(detect) : detect();
}
