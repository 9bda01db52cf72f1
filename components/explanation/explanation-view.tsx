import type { ComponentChildren } from 'preact';
import type { Code } from '../../detection/sighting.ts';
import type { Localizer } from '../../locales/localizer.ts';
import type { Explanation } from '../../catalog/explanation.ts';
import { NewTabLink } from '../new-tab-link.tsx';
import { Background } from './background.tsx';
import { Heading } from './heading.tsx';
import { RetryLine } from './retry-line.tsx';
import { Sources } from './sources.tsx';
import { StepList } from './step-list.tsx';
import { SupportDetails } from './support-details.tsx';
import type { SeenAt } from './support-facts.ts';

interface Props {
  explanation: Explanation;
  /** The same in English, to be shown below each text. */
  english?: Explanation | undefined;
  seen: SeenAt;
  settled?: boolean;
  attempts?: number;
  otherCodes: Code[];
  onCode: (code: Code) => void;
  localizer: Localizer;
  copy: (text: string) => Promise<void>;
  /** The role switch: between what happened, which is the same for everybody, and what to do. */
  children?: ComponentChildren;
}

/** One failure explained, from what everybody wants to know to what only a help desk needs. */
export function ExplanationView(props: Props) {
  const {
    explanation,
    english,
    seen,
    settled = false,
    attempts = 1,
    otherCodes,
    onCode,
    localizer,
    copy,
    children,
  } = props;
  const { t, language } = localizer;
  return (
    <>
      <Heading {...{ explanation, english, settled, attempts, localizer }} />
      {explanation.retry && <RetryLine retry={explanation.retry} localizer={localizer} />}
      {children}
      <section>
        <h2>{t('steps-heading')}</h2>
        <StepList
          steps={explanation.steps}
          english={english?.steps}
          language={language}
          opensNewTab={t('opens-new-tab')}
        />
      </section>
      <Background explanation={explanation} english={english} localizer={localizer} />
      {otherCodes.length > 0 && (
        <section>
          <h2>{t('other-codes-heading')}</h2>
          <ul class="other-codes">
            {otherCodes.map((code) => (
              <li key={code}>
                <button type="button" class="code" data-part="other-code" onClick={() => onCode(code)}>
                  {code}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <SupportDetails
        key={seen.code}
        seen={seen}
        explanation={explanation}
        english={english}
        localizer={localizer}
        copy={copy}
      />
      <p class="lookup">
        <NewTabLink url={explanation.lookupUrl} hint={t('opens-new-tab')} part="lookup">
          {t('lookup-link', { code: explanation.code })}
        </NewTabLink>
      </p>
      <Sources explanation={explanation} localizer={localizer} />
    </>
  );
}
