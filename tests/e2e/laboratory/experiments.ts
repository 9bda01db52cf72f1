import { results, streams, requests } from './experiments/answers.ts';
import { failures, unhandled, aborts } from './experiments/failures.ts';
import { xhr, subclasses } from './experiments/xhr.ts';
import { order } from './experiments/order.ts';
import { looks } from './experiments/looks.ts';
import { spying, breaking, polluting, before } from './experiments/tampering.ts';
import type { Experiment } from './experiment.ts';

/** Whatever a page may do with its requests. */
export const experiments: Record<string, Experiment> = {
  results, failures, unhandled, order, streams, requests, aborts, xhr, subclasses, looks, spying, breaking, polluting, before,
}; // prettier-ignore
