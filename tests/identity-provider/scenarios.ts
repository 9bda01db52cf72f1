import type { Expected, Scenario } from './scenario.ts';
import { answers } from './scenarios/answers.ts';
import { customers } from './scenarios/customers.ts';
import { fatalErrors } from './scenarios/fatal-errors.ts';
import { late } from './scenarios/late.ts';
import { noise } from './scenarios/noise.ts';
import { oddPlaces } from './scenarios/odd-places.ts';
import { policies } from './scenarios/policies.ts';
import { signIns } from './scenarios/sign-in.ts';

export type { Action, Expected, Scenario } from './scenario.ts';

/** Every way a sign-in goes here. */
export const scenarios: Scenario[] = [
  ...fatalErrors,
  ...signIns,
  ...policies,
  ...answers,
  ...customers,
  ...late,
  ...oddPlaces,
  ...noise,
];

/** @returns what a perfect extension finds in this browser */
export const expectedIn = ({ expected, firefox }: Scenario, browser: 'chromium' | 'firefox'): Expected =>
  browser === 'firefox' ? { ...expected, ...firefox } : expected;
