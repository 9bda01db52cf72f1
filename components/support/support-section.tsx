import { useEffect, useState } from 'preact/hooks';
import type { Explanation } from '../../catalog/explanation.ts';
import { writeReport } from '../../incidents/report.ts';
import type { Localizer } from '../../locales/localizer.ts';
import type { HelpDesk } from '../../platform/organization.ts';
import { CopyButton } from '../copy-button.tsx';
import { Disclosure } from '../disclosure.tsx';
import { CopyOne } from './copy-one.tsx';
import { FactList } from './fact-list.tsx';
import { HelpDeskContact } from './help-desk.tsx';
import { ReadOut } from './read-out.tsx';
import { ReportChoices } from './report-choices.tsx';
import { supportFacts, type SeenAt } from './support-facts.ts';
import {
  namedValues,
  supportReport,
  type ReportChoice,
  type ReportLanguage,
  type Spoken,
} from './support-report.ts';

interface Props {
  seen: SeenAt;
  explanation: Explanation;
  localizer: Localizer;
  /** How the reader, or the organization, wants reports; changed by the reader. */
  choice: ReportChoice;
  onChoice: (choice: ReportChoice) => void;
  /** The failure in English, for those who need the report in it. */
  inEnglish: () => Promise<Spoken>;
  helpDesk?: HelpDesk | undefined;
  /** Puts text into the clipboard; rejects where the browser forbids it. */
  copy: (text: string) => Promise<void>;
}

/** Everything a help desk asks for: to read out, to copy, and to look into. */
export function SupportSection(props: Props) {
  const { seen, explanation, localizer, choice, onChoice, inEnglish, helpDesk, copy } = props;
  const { t, language } = localizer;
  const needsEnglish = language !== 'en' && choice.language !== 'reader';
  const english = useEnglish(inEnglish, needsEnglish);
  const facts = supportFacts(seen, explanation, localizer);
  const values = namedValues(explanation);
  const own: Spoken = { explanation, localizer };
  const reportWith = (other?: Spoken) =>
    writeReport(supportReport(seen, inLanguages(choice.language, own, other), choice.without), choice.format);
  return (
    <section class="support">
      <h2>{t('details-heading')}</h2>
      {helpDesk && <HelpDeskContact {...{ helpDesk, seen, localizer }} />}
      <div class="support-actions">
        <CopyButton
          labels={{ button: t('copy-details'), done: t('copied'), failed: t('copy-failed') }}
          copy={async () => copy(reportWith(needsEnglish ? (english ?? (await inEnglish())) : undefined))}
        />
        <ReadOut {...{ facts, localizer }} />
      </div>
      <Disclosure title={t('details-seen')}>
        <FactList {...{ facts, localizer, copy }} />
        {values.length > 0 && (
          <>
            <h3>{t('detail-values')}</h3>
            <FactList facts={values} {...{ localizer, copy }} />
          </>
        )}
        {seen.message && (
          <>
            <h3>{t('detail-message')}</h3>
            <div class="quote">
              <blockquote lang="en" dir="ltr" data-part="message">
                {seen.message}
              </blockquote>
              <CopyOne label={t('detail-message')} value={seen.message} {...{ localizer, copy }} />
            </div>
          </>
        )}
      </Disclosure>
      <Disclosure title={t('report-choices')}>
        <ReportChoices {...{ choice, onChoice, localizer }} preview={reportWith(english)} />
      </Disclosure>
    </section>
  );
}

/** The reader's language stands in until English is there. */
const inLanguages = (wanted: ReportLanguage, own: Spoken, english?: Spoken): [Spoken, ...Spoken[]] => {
  if (!english || wanted === 'reader') return [own];
  return wanted === 'english' ? [english] : [own, english];
};

/** Loaded when it is first wanted. */
function useEnglish(load: () => Promise<Spoken>, isWanted: boolean): Spoken | undefined {
  const [english, setEnglish] = useState<Spoken>();
  const isMissing = isWanted && !english;
  useEffect(() => {
    if (isMissing) void load().then(setEnglish);
    // The same failure as long as this section lives: its key changes with it.
  }, [isMissing]);
  return isWanted ? english : undefined;
}
