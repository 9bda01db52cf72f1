import type { Localizer } from '../../locales/localizer.ts';
import { CopyButton } from '../copy-button.tsx';
import { Disclosure } from '../disclosure.tsx';

export interface OwnFaultsProps {
  /** How many different errors of Signpost's own are noted. */
  count: number;
  /** What is shown and copied. */
  diagnostics: string;
  /** Rejects where the browser forbids copying. */
  copy: (text: string) => Promise<void>;
  onDelete: () => void;
  localizer: Localizer;
}

/** What broke in Signpost itself, for whoever is asked to mend it. */
export const OwnFaults = ({ count, diagnostics, copy, onDelete, localizer: { t } }: OwnFaultsProps) => (
  <section data-part="diagnostics">
    <Disclosure title={t('diagnostics-title')} open={count > 0}>
      <p class="explained">{t('diagnostics-explained')}</p>
      <p>{count === 0 ? t('diagnostics-none') : t('diagnostics-count', { count })}</p>
      <pre lang="en" dir="ltr">
        {diagnostics}
      </pre>
      <div class="support-actions">
        <CopyButton
          labels={{ button: t('diagnostics-copy'), done: t('copied'), failed: t('copy-failed') }}
          copy={() => copy(diagnostics)}
        />
        {count > 0 && (
          <button type="button" data-part="diagnostics-delete" onClick={onDelete}>
            {t('diagnostics-delete')}
          </button>
        )}
      </div>
    </Disclosure>
  </section>
);
