import type { Localizer } from '../../locales/localizer.ts';
import { RichText } from '../rich-text.tsx';
import type { PageLook } from './page-look.ts';

interface Props {
  look: PageLook | undefined;
  localizer: Localizer;
}

/** Says what of the page could not be read, and what to do instead. */
export function ReachNotice({ look, localizer: { t, say, language } }: Props) {
  if (!look) return null;
  if (look.access !== 'open')
    return (
      <>
        {/* Where nothing is explained, and nothing is missing: the page has a name all the same. */}
        {look.access === 'closed' && (
          <h1 class="visually-hidden" translate={false}>
            Signpost
          </h1>
        )}
        <p class="notice" data-part="reach">
          {t(`page-${look.access}`)}
        </p>
      </>
    );
  if (look.unread.length === 0) return null;
  const hosts = new Intl.ListFormat(language, { type: 'conjunction' }).format(look.unread.slice(0, 3));
  return (
    <p class="notice" data-part="reach">
      <RichText text={say('page-frames-unread', { hosts })} />
    </p>
  );
}
