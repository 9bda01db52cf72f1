import type { Role } from '../../catalog/schema.ts';
import type { LanguageSetting } from '../language-choice.tsx';

/** What a reader can set off in the popup. */
export interface PopupActions {
  setRole(role: Role): void;
  setLanguage(language: LanguageSetting): void;
  /** Rejects where the browser forbids copying. */
  copy(text: string): Promise<void>;
  /**
   * Asks the browser for access, in the click itself; its question may close the popup.
   * @returns whether it was given
   */
  allow(matches: string[]): Promise<boolean>;
  reloadPage(): void;
  /** Forgets some failures, or all, those nobody was told of too. */
  forget(ids: string[] | 'all'): void;
}
