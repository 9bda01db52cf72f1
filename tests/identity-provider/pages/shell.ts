/** The neutral look every page of the stand-in shares. Nothing here imitates anybody's branding. */

const style = `
:root { color-scheme: light dark; --paper: #f3f1ec; --sheet: #fffdf8; --ink: #26221b; --soft: #6a6256; --line: #d9d2c5; --act: #35664f; --bad: #8f2d1f; }
@media (prefers-color-scheme: dark) { :root { --paper: #1b1a17; --sheet: #262420; --ink: #efe9dd; --soft: #b3a999; --line: #45413a; --act: #8fc3a9; --bad: #f0a394; } }
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
.standin { padding: 6px 16px; background: var(--ink); color: var(--paper); font-size: 13px; text-align: center; }
.sheet { width: min(560px, calc(100% - 32px)); margin: 48px auto; padding: 32px; background: var(--sheet); border: 1px solid var(--line); border-radius: 12px; }
.wide { width: min(860px, calc(100% - 32px)); }
h1, .h1 { margin: 0 0 12px; font-size: 24px; font-weight: 700; line-height: 1.25; } h2 { margin: 24px 0 8px; font-size: 16px; } .details h2 { margin-top: 0; }
p { margin: 0 0 12px; } .soft { color: var(--soft); } .error { color: var(--bad); font-weight: 600; overflow-wrap: anywhere; }
input { width: 100%; margin: 4px 0 12px; padding: 10px; font: inherit; color: inherit; background: transparent; border: 1px solid var(--soft); border-radius: 6px; }
button, .button { display: inline-block; padding: 9px 18px; font: inherit; border: 1px solid var(--act); border-radius: 6px; background: var(--act); color: var(--sheet); text-decoration: none; cursor: pointer; }
button.plain { background: transparent; color: var(--act); } a { color: var(--act); }
.details { margin-top: 24px; padding-top: 16px; border-top: 1px solid var(--line); font-size: 14px; } .details div { overflow-wrap: anywhere; }
.bar { display: flex; flex-wrap: wrap; gap: 4px 16px; align-items: center; margin-top: 12px; }
button.link { padding: 0; border: 0; background: none; color: var(--act); text-decoration: underline; } button:focus-visible, a:focus-visible, input:focus-visible { outline: 2px solid var(--act); outline-offset: 2px; }
.quote { margin: 0 0 16px; padding: 12px 16px; border-inline-start: 3px solid var(--line); }
.offscreen { position: absolute; inset-inline-start: -9999px; width: 300px; } pre { white-space: pre-wrap; overflow-wrap: anywhere; }
.gallery { display: grid; grid-template-columns: repeat(auto-fill, minmax(320px, 1fr)); gap: 16px 32px; margin: 0; padding: 0; list-style: none; }
td { padding: 4px 24px 4px 0; vertical-align: top; }`;

export interface ShellOptions {
  title: string;
  body: string;
  language?: string;
  direction?: 'ltr' | 'rtl';
  /** Goes into the head, before anything is shown. */
  head?: string;
  /** The real pages stay hidden until their script has rendered. */
  hidden?: boolean;
}

export const escapeHtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');

export function shell({
  title,
  body,
  language = 'en',
  direction = 'ltr',
  head = '',
  hidden = false,
}: ShellOptions): string {
  return `<!DOCTYPE html><html dir="${direction}" class="" lang="${language}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,"><title>${escapeHtml(title)}</title><style>${style}</style>${head}</head>
<body class="cb"${hidden ? ' style="display: none"' : ''}><div class="standin">Stand-in, not Microsoft</div>${body}</body></html>`;
}
