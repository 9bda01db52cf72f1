import type { ComponentChildren } from 'preact';
import { Masthead } from './masthead.tsx';

interface Props {
  title: string;
  /** An `<article>`: what was found, explained. */
  article: ComponentChildren;
  /** A search, a list. */
  children: ComponentChildren;
}

/** A page of much to choose from: what was chosen is read beside it. */
export const FindingPage = ({ title, article, children }: Props) => (
  <>
    <Masthead />
    <main class="finding-page">
      <section class="finding">
        <h1>{title}</h1>
        {children}
      </section>
      {article}
    </main>
  </>
);
