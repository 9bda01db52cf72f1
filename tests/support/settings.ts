import type { CurrentSettings } from '../../platform/settings.ts';

/** What holds where neither a reader nor an organization chose anything. */
export const standardSettings: CurrentSettings = {
  language: 'auto',
  role: 'user',
  theme: 'system',
  marks: true,
  observeResponses: true,
  historyDays: 0,
  locked: [],
};
