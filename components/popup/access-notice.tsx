import type { PopupActions } from './actions.ts';
import type { PopupModel } from './model.ts';

interface Props {
  model: PopupModel;
  allow: PopupActions['allow'];
}

/** Says that access to sign-in pages is missing, and offers the one click that mends it. */
export function AccessNotice({ model: { missingHosts, localizer }, allow }: Props) {
  const { t } = localizer.value;
  if (missingHosts.value.length === 0) return null;
  return (
    <section class="notice" data-part="access-missing">
      <p>{t('access-missing')}</p>
      <button
        type="button"
        class="primary"
        data-part="allow-sign-in-hosts"
        onClick={() =>
          // First thing in the click: anything awaited before would make the browser refuse.
          void allow(missingHosts.value).then((given) => {
            if (given) missingHosts.value = [];
          })
        }
      >
        {t('access-allow')}
      </button>
    </section>
  );
}
