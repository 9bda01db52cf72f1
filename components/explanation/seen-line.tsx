import type { Localizer } from '../../locales/localizer.ts';
import { formatAgo } from '../dates.ts';
import { RichText } from '../rich-text.tsx';
import type { SeenAt } from '../support/support-facts.ts';

interface Props {
  seen: SeenAt;
  /** The name an app gives itself in the message. */
  appName?: string | undefined;
  /** Milliseconds since 1970. */
  now: number;
  localizer: Localizer;
}

/** When and where it happened: whether this is about what the reader just did. */
export function SeenLine({ seen: { lastSeenAt, url }, appName, now, localizer: { say, language } }: Props) {
  if (lastSeenAt === undefined) return null;
  return (
    <p class="seen" data-part="seen">
      <span>
        <time dateTime={new Date(lastSeenAt).toISOString()}>{formatAgo(language, lastSeenAt, now)}</time>
      </span>
      {url && URL.canParse(url) && (
        <span>
          <bdi>{new URL(url).host}</bdi>
        </span>
      )}
      {appName && (
        <span>
          <RichText text={say('seen-app', { appName })} />
        </span>
      )}
    </p>
  );
}
