import { ticketAddress, type HelpDesk } from '../../platform/organization.ts';
import type { Localizer } from '../../locales/localizer.ts';
import { NewTabLink } from '../new-tab-link.tsx';
import type { SeenAt } from './support-facts.ts';

interface Props {
  helpDesk: HelpDesk;
  seen: SeenAt;
  localizer: Localizer;
}

/** Whom to call, as the organization's policy says: never from a page. */
export const HelpDeskContact = ({ helpDesk, seen, localizer: { t } }: Props) => (
  <address class="help-desk" data-part="help-desk">
    <p>
      <strong>{helpDesk.name ?? t('help-desk')}</strong>
    </p>
    {helpDesk.phone && (
      <a href={`tel:${helpDesk.phone.replaceAll(/[^+\d]/g, '')}`} dir="ltr">
        {helpDesk.phone}
      </a>
    )}
    {helpDesk.mail && <a href={`mailto:${helpDesk.mail}`}>{helpDesk.mail}</a>}
    {helpDesk.ticketUrl && (
      <NewTabLink url={ticketAddress(helpDesk.ticketUrl, seen)} hint={t('opens-new-tab')} part="ticket">
        {t('help-desk-ticket')}
      </NewTabLink>
    )}
  </address>
);
