import type { Step } from '../../catalog/explanation.ts';
import type { Retry } from '../../catalog/schema.ts';
import type { Localizer } from '../../locales/localizer.ts';
import { Bilingual } from '../bilingual.tsx';
import { NewTabLink } from '../new-tab-link.tsx';
import { languageAttributes, RichText } from '../rich-text.tsx';
import { RetryLine } from './retry-line.tsx';

interface Props {
  step: Step;
  english?: Step | undefined;
  retry?: Retry | undefined;
  localizer: Localizer;
}

/** What to do now, where it can't be missed, and whether trying again helps. */
export const FirstStep = ({ step: { text, link }, english, retry, localizer }: Props) => (
  <section class="first-step">
    <h2>{localizer.t('steps-first')}</h2>
    <div data-part="step">
      <Bilingual text={text} english={english?.text} language={localizer.language} />
      {link && (
        <p class="action">
          <NewTabLink url={link.url} hint={localizer.t('opens-new-tab')}>
            <span {...languageAttributes(link.label, localizer.language)}>
              <RichText text={link.label} />
            </span>
          </NewTabLink>
        </p>
      )}
    </div>
    {retry && <RetryLine retry={retry} localizer={localizer} />}
  </section>
);
