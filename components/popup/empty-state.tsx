import type { Localizer } from '../../locales/localizer.ts';

/** Says what Signpost does when there is nothing to explain. */
export const EmptyState = ({ localizer: { t } }: { localizer: Localizer }) => (
  <section class="empty" data-part="empty">
    <h1>{t('empty-title')}</h1>
    <p>{t('empty-meaning')}</p>
    <p>{t('empty-help')}</p>
  </section>
);
