import { reportFormats, type ReportFormat } from '../../incidents/report.ts';
import type { Localizer } from '../../locales/localizer.ts';
import { omissible, reportLanguages, type ReportChoice, type ReportLanguage } from './support-report.ts';

interface Props {
  choice: ReportChoice;
  onChoice: (choice: ReportChoice) => void;
  /** What would be copied now. */
  preview: string;
  localizer: Localizer;
}

/** In which form and language a report is copied and what stays out of it, with the result before anything is copied. */
export function ReportChoices({ choice, onChoice, preview, localizer: { t, language } }: Props) {
  const { without } = choice;
  return (
    <div class="report-choices">
      <label>
        <span>{t('report-format')}</span>
        <select
          value={choice.format}
          data-part="report-format"
          onChange={(event) => onChoice({ ...choice, format: event.currentTarget.value as ReportFormat })}
        >
          {reportFormats.map((format) => (
            <option key={format} value={format}>
              {t(`report-format-${format}`)}
            </option>
          ))}
        </select>
      </label>
      {language !== 'en' && (
        <label>
          <span>{t('report-language')}</span>
          <select
            value={choice.language}
            data-part="report-language"
            onChange={(event) =>
              onChoice({ ...choice, language: event.currentTarget.value as ReportLanguage })
            }
          >
            {reportLanguages.map((one) => (
              <option key={one} value={one}>
                {t(`report-language-${one}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      <fieldset class="switches">
        <legend>{t('report-without')}</legend>
        {omissible.map((one) => (
          <label key={one} class="switch">
            <input
              type="checkbox"
              data-part={`report-without-${one}`}
              checked={without.includes(one)}
              onChange={({ currentTarget: { checked } }) =>
                onChoice({
                  ...choice,
                  without: checked ? [...without, one] : without.filter((other) => other !== one),
                })
              }
            />
            {t(`report-without-${one}`)}
          </label>
        ))}
      </fieldset>
      <label class="preview">
        <span>{t('report-preview')}</span>
        <textarea
          readOnly
          rows={10}
          dir="auto"
          spellcheck={false}
          data-part="report-preview"
          value={preview}
        />
      </label>
    </div>
  );
}
