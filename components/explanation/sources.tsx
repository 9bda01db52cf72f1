import type { Explanation } from '../../catalog/explanation.ts';
import type { Localizer } from '../../locales/localizer.ts';
import { formatDay } from '../dates.ts';
import { NewTabLink } from '../new-tab-link.tsx';

interface Props {
  explanation: Explanation;
  localizer: Localizer;
}

/** What the explanation rests on and when it was checked. */
export function Sources({ explanation: { sources, reviewed, depth }, localizer: { t, language } }: Props) {
  if (sources.length === 0) return null;
  return (
    <section class="sources" data-part="sources">
      <h2>{t('sources-heading')}</h2>
      <ul>
        {sources.map(({ title, url }) => (
          <li key={title}>
            {url ? (
              <NewTabLink url={url} hint={t('opens-new-tab')}>
                <EnglishTitle title={title} />
              </NewTabLink>
            ) : (
              <EnglishTitle title={title} />
            )}
          </li>
        ))}
      </ul>
      {depth === 'message-only' && <p data-part="message-only">{t('sources-message-only')}</p>}
      {reviewed && <p>{t('sources-checked', { date: formatDay(language, reviewed) })}</p>}
    </section>
  );
}

const EnglishTitle = ({ title }: { title: string }) => (
  <bdi lang="en" dir="ltr">
    {title}
  </bdi>
);
