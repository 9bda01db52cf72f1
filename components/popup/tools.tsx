import type { Localizer } from '../../locales/localizer.ts';
import { BackIcon } from '../icons.tsx';
import type { PopupModel } from './model.ts';

export function EnglishToggle({ model: { localizer, sideBySide } }: { model: PopupModel }) {
  if (localizer.value.language === 'en') return null;
  return (
    <button
      type="button"
      class="english-toggle"
      data-part="english"
      aria-pressed={sideBySide.value}
      onClick={() => (sideBySide.value = !sideBySide.value)}
    >
      {localizer.value.t('english-toggle')}
    </button>
  );
}

export const BackButton = ({ model }: { model: PopupModel }) => (
  <button type="button" class="back" data-part="back" onClick={() => model.choose(undefined)}>
    <BackIcon />
    {model.localizer.value.t('back')}
  </button>
);

export const ForgetAllButton = ({ localizer, onForget }: { localizer: Localizer; onForget: () => void }) => (
  <button type="button" class="forget-all" data-part="forget-all" onClick={onForget}>
    {localizer.t('forget-all')}
  </button>
);
