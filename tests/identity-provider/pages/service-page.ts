import { ids } from '../ids.ts';
import { html, type Reply } from '../exchange.ts';
import { shell } from './shell.ts';

/**
 * The skeleton every page of the sign-in service shares: its state in an inline `$Config`, the page type in a meta
 * element, a hidden body that a script renders late, a policy that allows only scripts with the page's nonce.
 */
export interface ServicePage {
  /** `ConvergedError`, `ConvergedSignIn`, … */
  pageType: string;
  /** Added to the fields every page carries. */
  config?: Record<string, unknown>;
  /** What the script renders into the page, later. */
  content: string;
  /** Runs after rendering; plain JavaScript. */
  script?: string;
  language?: string;
  direction?: 'ltr' | 'rtl';
  headers?: Record<string, string>;
}

const nonce = 'c3RhbmQtaW4tbm9uY2U';
const policy = `object-src 'none'; base-uri 'self'; script-src 'self' 'nonce-${nonce}' 'unsafe-eval' 'report-sample'`;

/** Present on every captured page, healthy or not; none of it says that anything failed. */
const everyPage = {
  fShowPersistentCookiesWarning: false,
  iMaxPollErrors: 5,
  srsSuccess: true,
  oCancelPostParams: { error: 'access_denied', error_subcode: 'cancel', state: 'stand-in' },
  desktopSsoConfig: {
    redirectDssoErrorPostParams: {
      error: 'interaction_required',
      error_description: `AADSTS50058: Prepared for a silent sign-on that is not under way.\r\nTrace ID: ${ids.requestId}\r\nCorrelation ID: ${ids.correlationId}\r\nTimestamp: ${ids.timestamp}`,
      state: 'stand-in',
    },
  },
  sFT: 'stand-in-flow-token',
  sCtx: 'stand-in-context',
  canary: 'stand-in-canary',
  slMaxRetry: 2,
  correlationId: ids.correlationId,
  sessionId: ids.requestId,
  locale: { mkt: 'en-US', lcid: 1033 },
  country: 'DE',
};

/** Headers the service sends with every answer. */
export const serviceHeaders = (code = 0): Record<string, string> => ({
  'x-ms-request-id': ids.requestId,
  'x-ms-ests-server': '2.1.23687.3 - WEULR1 ProdSlices',
  'x-ms-clitelem': `1,${code},0,,`,
  'x-ms-srs': '1.P',
  'set-cookie': 'fpc=stand-in; path=/; secure; HttpOnly',
});

export function servicePage({
  pageType,
  config = {},
  content,
  script = '',
  language = 'en',
  direction = 'ltr',
  headers = {},
}: ServicePage): Reply {
  const data = JSON.stringify({ ...everyPage, ...config, pgid: pageType })
    .replaceAll('<', '\\u003c')
    .replaceAll('&', '\\u0026');
  const head = `<meta name="PageID" content="${pageType}" /><meta name="SiteID" content="" /><meta name="LocLC" content="${language}" />
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
      direction,
    }),
    {
      ...serviceHeaders(),
      'content-security-policy': policy,
      'x-frame-options': 'DENY',
      ...headers,
    },
  );
}
