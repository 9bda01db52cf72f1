import { useSignal } from '@preact/signals';
import type { Localizer } from '../../locales/localizer.ts';
import { RichText } from '../rich-text.tsx';
import type { PopupActions } from './actions.ts';
import type { Site } from './page-look.ts';

interface Props {
  site: Site;
  localizer: Localizer;
  actions: Pick<PopupActions, 'allow' | 'reloadPage'>;
}

/** For apps that swallow their errors: what the site receives next time is read, from its next load on. */
export function WatchOffer({ site, localizer: { t, say }, actions }: Props) {
  const isWatched = useSignal(site.isWatched);
  return (
    <section class="notice" data-part="watch">
      <p>
        <RichText
          text={say(isWatched.value ? 'watch-watching' : site.isSuggested ? 'watch-suggested' : 'watch-why', {
            site: site.name,
          })}
        />
      </p>
      {isWatched.value ? (
        <button type="button" data-part="reload" onClick={actions.reloadPage}>
          {t('watch-reload')}
        </button>
      ) : (
        <button
          type="button"
          data-part="watch-site"
          onClick={() => void actions.allow([site.match]).then((given) => (isWatched.value = given))}
        >
          {t('watch-site')}
        </button>
      )}
    </section>
  );
}
