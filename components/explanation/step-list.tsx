import type { Step } from '../../catalog/explanation.ts';
import { Bilingual } from '../bilingual.tsx';
import { NewTabLink } from '../new-tab-link.tsx';
import { languageAttributes, RichText } from '../rich-text.tsx';

interface Props {
  steps: Step[];
  /** The number of the first of them. */
  first?: number;
  english?: Step[] | undefined;
  language: string;
  /** What to say after a link that opens a new tab; without it, links are left out. */
  opensNewTab?: string;
}

/** What to do, most likely cure first. */
export const StepList = ({ steps, first = 1, english, language, opensNewTab }: Props) => (
  <ol class="steps" start={first} style={{ counterReset: `step ${first - 1}` }}>
    {steps.map(({ key, text, link }) => (
      <li key={key} data-part="step">
        <Bilingual
          text={text}
          english={english?.find((step) => step.key === key)?.text}
          language={language}
        />
        {link && opensNewTab && (
          <NewTabLink url={link.url} hint={opensNewTab}>
            <span {...languageAttributes(link.label, language)}>
              <RichText text={link.label} />
            </span>
          </NewTabLink>
        )}
      </li>
    ))}
  </ol>
);
