import type { Localizer } from '../../locales/localizer.ts';
import { RichText } from '../rich-text.tsx';

export interface WatchedSite {
  /** Match pattern. */
  match: string;
  /** As people name it. */
  name: string;
}

interface Props {
  sites: WatchedSite[];
  /** What the organization asks for and is not there yet. */
  suggested: WatchedSite[];
  localizer: Localizer;
  /** Asks the browser in the click itself. */
  onAdd: (matches: string[]) => void;
  onRemove: (match: string) => void;
}

/** The sites beside Microsoft's that the reader lets Signpost read, each to be taken back with a click. */
export const WatchedSites = ({ sites, suggested, localizer: { t, say }, onAdd, onRemove }: Props) => (
  <section class="sites" data-part="sites">
    <h2>{t('options-sites')}</h2>
    <p class="explained">{t('options-sites-explained')}</p>
    {sites.length === 0 ? (
      <p>{t('options-sites-none')}</p>
    ) : (
      <ul>
        {sites.map(({ match, name }) => (
          <li key={match}>
            <bdi>{name}</bdi>
            <button type="button" data-part="site-remove" onClick={() => onRemove(match)}>
              <RichText text={say('options-site-remove', { site: name })} />
            </button>
          </li>
        ))}
      </ul>
    )}
    {suggested.length > 0 && (
      <>
        <p>{t('options-sites-suggested')}</p>
        <ul>
          {suggested.map(({ match, name }) => (
            <li key={match}>
              <bdi>{name}</bdi>
              <button type="button" class="primary" data-part="site-add" onClick={() => onAdd([match])}>
                <RichText text={say('options-site-add', { site: name })} />
              </button>
            </li>
          ))}
        </ul>
      </>
    )}
  </section>
);
