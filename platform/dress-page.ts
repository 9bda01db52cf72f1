import type { Localizer } from '../locales/localizer.ts';
import type { Theme } from './theme.ts';

/** Gives a page of ours the reader's language, direction and theme. */
export function dressPage({ language, direction }: Localizer, theme: Theme, title: string): void {
  Object.assign(document.documentElement, { lang: language, dir: direction });
  document.documentElement.dataset['theme'] = theme;
  document.title = title;
}
