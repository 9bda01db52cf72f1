import type { Retry } from '../../catalog/schema.ts';
import type { Localizer } from '../../locales/localizer.ts';

/** The question everybody asks first, answered before the steps. */
export const RetryLine = ({ retry, localizer: { t } }: { retry: Retry; localizer: Localizer }) => (
  <p class="retry" data-part="retry">
    <strong>{t('retry-question')}</strong> {t(`retry-${retry}`)}
  </p>
);
