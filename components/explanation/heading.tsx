import type { ComponentChildren } from 'preact';
import type { Explanation } from '../../catalog/explanation.ts';
import type { Localizer } from '../../locales/localizer.ts';
import { Bilingual } from '../bilingual.tsx';
import { CheckIcon, SeverityIcon } from '../icons.tsx';

interface Props {
  explanation: Explanation;
  english?: Explanation | undefined;
  settled?: boolean;
  /** How often the same sign-in failed the same way. */
  attempts?: number;
  localizer: Localizer;
  /** When and where it happened. */
  children?: ComponentChildren;
}

/** What happened: how bad it is in a shape, a word and a colour, then the title and what it means. */
export function Heading(props: Props) {
  const { explanation, english, settled = false, attempts = 1, localizer, children } = props;
  const { t, language } = localizer;
  const { code, severity, title, meaning, likelyKind, microsoftApp } = explanation;
  return (
    <div class="heading">
      <p class="eyebrow">
        <span class={`severity ${severity}`} data-part="severity">
          <SeverityIcon severity={severity} />
          {t(`severity-${severity}`)}
        </span>
        <bdi class="code" data-part="code">
          {code}
        </bdi>
        {attempts > 1 && <span data-part="attempts">{t('incident-attempts', { count: attempts })}</span>}
      </p>
      {settled && (
        <p class="settled">
          <CheckIcon />
          {t('settled')}
        </p>
      )}
      <Bilingual as="h1" part="title" text={title} english={english?.title} language={language} />
      <Bilingual
        class="meaning"
        part="meaning"
        text={meaning}
        english={english?.meaning}
        language={language}
      />
      {children}
      {microsoftApp && <p data-part="microsoft-app">{t('microsoft-app-seen', { name: microsoftApp })}</p>}
      {likelyKind && (
        <p data-part="likely-kind">{t('unknown-likely-kind', { kind: t(`kind-${likelyKind}`) })}</p>
      )}
    </div>
  );
}
