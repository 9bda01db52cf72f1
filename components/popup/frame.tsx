import type { ComponentChildren } from 'preact';
import type { Localizer } from '../../locales/localizer.ts';
import { SignpostIcon } from '../icons.tsx';

interface Props {
  localizer: Localizer;
  /** Beside the name. */
  tool?: ComponentChildren;
  children: ComponentChildren;
}

/** The name above, who is behind it below. */
export const Frame = ({ localizer: { t }, tool, children }: Props) => (
  <>
    <header class="masthead">
      <SignpostIcon />
      <span translate={false}>Signpost</span>
      {tool}
    </header>
    <main>{children}</main>
    <footer>
      <p>{t('about-independent')}</p>
      <a href="options.html" target="_blank">
        {t('options-link')}
      </a>
    </footer>
  </>
);
