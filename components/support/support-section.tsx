import type { Explanation } from '../../catalog/explanation.ts';
import { toMarkdown } from '../../incidents/report.ts';
import type { Localizer } from '../../locales/localizer.ts';
import { CopyButton } from '../copy-button.tsx';
import { supportFacts, supportReport, type SeenAt } from './support-facts.ts';

interface Props {
  seen: SeenAt;
  explanation: Explanation;
  /** Copied too, while it is shown. */
  english: Explanation | undefined;
  localizer: Localizer;
  /** Puts text into the clipboard; rejects where the browser forbids it. */
  copy: (text: string) => Promise<void>;
}

/** Everything a help desk asks for, shown as it was seen and copied as it is shown. */
export function SupportDetails({ seen, explanation, english, localizer, copy }: Props) {
  const { t } = localizer;
  return (
    <section class="support">
      <h2>{t('details-heading')}</h2>
      <dl class="facts">
        {supportFacts(seen, explanation, localizer).map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      {seen.message && (
        <figure class="quote">
          <figcaption>{t('detail-message')}</figcaption>
          <blockquote lang="en" dir="ltr" data-part="message">
            {seen.message}
          </blockquote>
        </figure>
      )}
      <CopyButton
        labels={{ button: t('copy-details'), done: t('copied'), failed: t('copy-failed') }}
        copy={() => copy(toMarkdown(supportReport(seen, explanation, english, localizer)))}
      />
    </section>
  );
}
