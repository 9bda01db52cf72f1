import type { Localizer } from '../../locales/localizer.ts';
import { CheckIcon, CopyIcon } from '../icons.tsx';
import { useCopy } from '../use-copy.ts';

interface Props {
  /** What the value is. */
  label: string;
  value: string;
  localizer: Localizer;
  copy: (text: string) => Promise<void>;
}

/** A small button beside one value, which copies it. */
export function CopyOne({ label, value, localizer: { t }, copy }: Props) {
  const [outcome, start] = useCopy(() => copy(value));
  const name = t('copy-one', { label });
  return (
    <button type="button" class="quiet-button" data-part="copy-one" title={name} onClick={start}>
      {outcome.value === 'done' ? <CheckIcon /> : <CopyIcon />}
      <span class="visually-hidden">{name}</span>
      <output class="visually-hidden">
        {outcome.value && t(outcome.value === 'done' ? 'copied' : 'copy-failed')}
      </output>
    </button>
  );
}
