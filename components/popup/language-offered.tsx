import { directionOf } from '../../locales/languages.ts';
import type { LanguageSetting } from '../language-choice.tsx';
import type { LanguageOffer } from './model.ts';

interface Props {
  offer: LanguageOffer | undefined;
  onLanguage: (language: LanguageSetting) => void;
}

/** In the offered language itself: who can read it, wants it. */
export const LanguageOffered = ({ offer, onLanguage }: Props) =>
  offer ? (
    <button
      type="button"
      class="offer"
      data-part="language-offer"
      lang={offer.language}
      dir={directionOf(offer.language)}
      onClick={() => onLanguage(offer.language)}
    >
      {offer.label}
    </button>
  ) : null;
