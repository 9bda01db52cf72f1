import type { ComponentChildren } from 'preact';
import { SignpostIcon } from './icons.tsx';

/** The name above every page; what stands beside it is the page's own. */
export const Masthead = ({ children }: { children?: ComponentChildren }) => (
  <header class="masthead">
    <SignpostIcon />
    <span translate={false}>Signpost</span>
    {children}
  </header>
);
