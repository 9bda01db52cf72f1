import { useRef } from 'preact/hooks';
import type { Localizer } from '../../locales/localizer.ts';
import { PhoneIcon } from '../icons.tsx';
import type { SupportFact } from './support-facts.ts';

interface Props {
  facts: SupportFact[];
  localizer: Localizer;
}

/** What a help desk writes down first, in the order it asks for it. */
const spoken = ['code', 'local-time', 'time', 'request-id', 'trace-id', 'correlation-id'];
const mostSpoken = 4;

/** The few facts a help desk needs, large: a person who can't sign in has no mail, but has a phone. */
export function ReadOut({ facts, localizer: { t } }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const shown = spoken.flatMap((key) => facts.find((fact) => fact.key === key) ?? []).slice(0, mostSpoken);
  return (
    <>
      <button type="button" data-part="read-out" onClick={() => dialog.current?.showModal()}>
        <PhoneIcon />
        {t('read-out')}
      </button>
      <dialog ref={dialog} class="read-out" aria-labelledby="read-out-title">
        <h2 id="read-out-title">{t('read-out-title')}</h2>
        <dl>
          {shown.map(({ key, label, value }) => (
            <div key={key}>
              <dt>{label}</dt>
              <dd>
                <Spelled value={value} isCode={key === 'code' || key.endsWith('-id')} />
              </dd>
            </div>
          ))}
        </dl>
        <form method="dialog">
          <button type="submit" class="primary">
            {t('close')}
          </button>
        </form>
      </dialog>
    </>
  );
}

/** In groups of at most four, as people dictate; copied, it is the value itself. */
const Spelled = ({ value, isCode }: { value: string; isCode: boolean }) =>
  isCode ? (
    <bdi class="spelled" dir="ltr">
      {groups(value).map((group, index) => (
        <span key={index}>{group}</span>
      ))}
    </bdi>
  ) : (
    <bdi>{value}</bdi>
  );

/**
 * @param value e.g. "AADSTS50011" or a GUID
 * @returns "AADSTS", "50011"; "1a2b", "3c4d", "-", …
 */
export const groups = (value: string): string[] =>
  value.match(/^[A-Z]{6}(?=\d)|^AADB2C|\d{5,}$|[^-]{1,4}|-/g) ?? [value];
