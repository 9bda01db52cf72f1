import type { Step } from '../catalog/explanation.ts';
import type { Severity } from '../catalog/schema.ts';
import type { Code } from '../detection/sighting.ts';
import type { Text } from '../locales/text.ts';
import type { Theme } from './theme.ts';

/** All the card in the page shows, ready-made by the background: the card carries no catalogue and no languages. */
export interface CardView {
  code: Code;
  /** BCP 47 tag of the labels; the texts carry their own. */
  language: string;
  direction: 'ltr' | 'rtl';
  theme: Theme;
  severity: Severity;
  title: Text;
  meaning: Text;
  /** The first steps, at most three. */
  steps: Step[];
  labels: {
    button: string;
    close: string;
    stepsHeading: string;
    more: string;
    /** Shown when the browser doesn't let a page open the popup. */
    moreInToolbar: string;
    disclaimer: string;
  };
}
