import { type Trace, withRows } from '../ids.ts';
import { html, json, type Reply } from '../exchange.ts';
import { shell } from './shell.ts';

/**
 * The skeleton every page of the sign-in service shares: its state in an inline `$Config`, the page type in a meta
 * element, a hidden body that a script renders late, a policy that allows only scripts with the page's nonce.
 */
export interface ServicePage {
  trace: Trace;
  /** `ConvergedError`, `ConvergedSignIn`, … */
  pageType: string;
  /** Added to the fields every page carries. */
  config?: Record<string, unknown>;
  /** What the script renders into the page, later. */
  content: string;
  /** Runs after rendering; plain JavaScript. */
  script?: string;
  language?: Language;
  headers?: Record<string, string>;
}

/** Languages a page comes in here: the market and the number the service calls it by. */
const markets = {
  en: { mkt: 'en-US', lcid: 1033 },
  tr: { mkt: 'tr-TR', lcid: 1055 },
  ar: { mkt: 'ar-SA', lcid: 1025 },
} as const;

export type Language = keyof typeof markets;

const nonce = 'c3RhbmQtaW4tbm9uY2U';
const policy = `object-src 'none'; base-uri 'self'; script-src 'self' 'nonce-${nonce}' 'unsafe-eval' 'report-sample'`;

/** Present on every captured page, healthy or not; none of it says that anything failed. */
const everyPage = (trace: Trace) => ({
  fShowPersistentCookiesWarning: false,
  iMaxPollErrors: 5,
  srsSuccess: true,
  oCancelPostParams: { error: 'access_denied', error_subcode: 'cancel', state: 'stand-in' },
  desktopSsoConfig: {
    redirectDssoErrorPostParams: {
      error: 'interaction_required',
      error_description: withRows('AADSTS50058: Prepared for a silent sign-on that is not under way.', trace),
      state: 'stand-in',
    },
  },
  sFT: 'stand-in-flow-token',
  sCtx: 'stand-in-context',
  canary: 'stand-in-canary',
  slMaxRetry: 2,
  correlationId: trace.correlationId,
  sessionId: trace.requestId,
  country: 'DE',
});

/** Headers the service sends with every answer. */
export const serviceHeaders = ({ requestId }: Trace, code = 0): Record<string, string> => ({
  'x-ms-request-id': requestId,
  'x-ms-ests-server': '2.1.23687.3 - WEULR1 ProdSlices',
  'x-ms-clitelem': `1,${code},0,,`,
  'x-ms-srs': '1.P',
  'set-cookie': 'fpc=stand-in; path=/; secure; HttpOnly',
});

/** What the service answers to a script, with the same headers. */
export const serviceJson = (
  value: unknown,
  trace: Trace,
  code = 0,
  status = 200,
  headers: Record<string, string> = {},
): Reply => json(value, status, { ...serviceHeaders(trace, code), ...headers });

export function servicePage({
  trace,
  pageType,
  config = {},
  content,
  script = '',
  language = 'en',
  headers = {},
}: ServicePage): Reply {
  const locale = markets[language];
  const data = JSON.stringify({ ...everyPage(trace), ...config, locale, pgid: pageType })
    .replaceAll('<', '\\u003c')
    .replaceAll('&', '\\u0026');
  const head = `<meta name="PageID" content="${pageType}" /><meta name="SiteID" content="" />
<meta name="ReqLC" content="${locale.lcid}" /><meta name="LocLC" content="${locale.mkt}" />
<noscript><meta http-equiv="Refresh" content="0; URL=/jsdisabled" /></noscript>
<script type="text/javascript" nonce="${nonce}">//<![CDATA[
$Config=${data};
//]]></script><script type="text/javascript" nonce="${nonce}">ServerData = $Config;</script>`;
  const render = `<script nonce="${nonce}">requestAnimationFrame(() => setTimeout(() => {
  document.querySelector('main').innerHTML = ${JSON.stringify(content).replaceAll('<', '\\u003c')};
  document.body.style.display = '';
  ${script}
}));</script>`;
  return html(
    shell({
      title: 'Sign in to the stand-in',
      body: `<main class="sheet" role="main"></main>${render}`,
      head,
      hidden: true,
      language,
      direction: language === 'ar' ? 'rtl' : 'ltr',
    }),
    {
      ...serviceHeaders(trace),
      'content-security-policy': policy,
      'x-frame-options': 'DENY',
      ...headers,
    },
  );
}
