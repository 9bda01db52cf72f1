import type { Finding } from '../../detection/sighting.ts';

/** What a look at the page behind the popup brought, made because the reader clicked. */
export interface PageLook {
  /** `closed`: a page of the browser's own. `forbidden`: by the organization's policy. */
  access: 'open' | 'closed' | 'forbidden';
  findings: Finding[];
  /** Hosts of the frames that could not be read. */
  unread: string[];
  /** The site of the page, where it may be watched. */
  site?: Site;
}

export interface Site {
  /** Match pattern. */
  match: string;
  /** As people name it: "app.contoso.com" */
  name: string;
  isWatched: boolean;
  /** The organization asks for it. */
  isSuggested: boolean;
}
