import { html, type Reply } from '../exchange.ts';
import { type Trace, withRows } from '../ids.ts';
import type { Scenario } from '../scenario.ts';
import { escapeHtml, shell } from './shell.ts';

/** The app people wanted to open. */
export const appPage = (heading: string, content: string): Reply =>
  html(
    shell({
      title: 'Contoso Portal',
      body: `<main class="sheet"><h1 id="landed">${heading}</h1>${content}</main>`,
    }),
  );

/** Where the sign-in service sends people back to; the app says nothing useful, as apps do. */
export const landingPage = (failed: boolean): Reply =>
  failed
    ? appPage('You couldn’t be signed in', '<p>Something went wrong. Try again later.</p>')
    : appPage('Welcome', '<p>You are signed in to Contoso Portal.</p>');

/** An app that renews its session in hidden frames all day, which fails all day. */
export const silentRenewalPage = (urls: string[]): Reply =>
  appPage(
    'Contoso Portal',
    `<p>Your session is renewed in the background.</p><p id="renewals">Renewing.</p>
<script>let waiting = ${urls.length};
addEventListener('message', ({ data }) => {
  if (data !== 'renewed' || (waiting -= 1) > 0) return;
  document.querySelector('#renewals').textContent = 'No renewal worked; nobody needs to know.';
  document.querySelector('#renewals').dataset.done = 'true';
});</script>
${urls.map((url) => `<iframe class="msalSilentIframe" sandbox="allow-scripts allow-same-origin allow-forms" src="${escapeHtml(url)}" style="visibility: hidden; position: absolute; width: 0; height: 0; border: 0"></iframe>`).join('')}`,
  );

/** The page a hidden frame or a login popup lands on. */
export const callbackPage = (): Reply =>
  html(
    shell({
      title: 'Contoso Portal',
      body: `<script>if (window.opener) window.close(); else if (window !== top) parent.postMessage('renewed', '*');</script>`,
    }),
  );

/** An app that signs people in through a small window. */
export const loginPopupPage = (url: string): Reply =>
  appPage(
    'Contoso Portal',
    `<p id="state">Not signed in.</p><button id="signIn" type="button">Sign in</button>
<script>document.querySelector('#signIn').addEventListener('click', () => {
  const login = open(${JSON.stringify(url)}, 'login', 'popup,width=480,height=640');
  const timer = setInterval(() => { if (login.closed) { clearInterval(timer); document.querySelector('#state').id = 'closed'; document.querySelector('#closed').textContent = 'The sign-in window closed. You are not signed in.'; } }, 50);
});</script>`,
  );

/** A page about errors: many codes, some with IDs, none a failure. */
export const documentationPage = (trace: Trace): Reply =>
  html(
    shell({
      title: 'Contoso help: sign-in errors',
      body: `<main class="sheet wide"><h1 id="landed">Sign-in errors people asked about</h1>${[
        50011, 50076, 50105, 53003, 65001,
      ]
        .map((number) => `<h2>AADSTS${number}</h2><p>Somebody wrote: AADSTS${number}: it failed for me.</p>`)
        .join('')}<h2>AADSTS700016</h2><p>This one came with its log:</p><pre class="quote">${escapeHtml(
        withRows(
          "AADSTS700016: Application with identifier 'contoso-wiki' was not found in the directory.",
          trace,
        ),
      )}</pre><p>Another answer: Error Code: 53003 is about Conditional Access, not about your password.</p></main>`,
    }),
  );

/** The service's own page about a code: reading matter. */
export const lookupPage = (number: string): Reply =>
  html(
    shell({
      title: 'Error lookup',
      body: `<main class="sheet wide"><h1 id="landed">Error lookup</h1><table><tr><td>Error Code</td><td>${escapeHtml(number)}</td></tr><tr><td>Message</td><td>AADSTS${escapeHtml(number)}: a text about this code.</td></tr><tr><td>Remediation</td><td>What people usually do about it.</td></tr></table></main>`,
    }),
  );

/** A page of the personal-account service: a code of another family. */
export const personalAccountPage = ({ correlationId, timestamp }: Trace): Reply =>
  html(
    shell({
      title: 'Personal account',
      body: `<main class="sheet"><h1 id="landed">Sign in</h1><p class="error" role="alert">That didn’t work.</p><div class="details"><h2>Troubleshooting details</h2><div>Error Code: 80041012</div><div>Correlation Id: ${correlationId.replaceAll('-', '')}</div><div>Timestamp: ${timestamp}</div></div></main>`,
    }),
  );

const fails = ({ expected }: Scenario) => expected.codes.length > 0;

const listed = (heading: string, some: readonly Scenario[]) =>
  `<h2>${heading}</h2><ul class="gallery">${some
    .map(
      ({ name, title, story }) =>
        `<li><a href="/scenario/${name}">${escapeHtml(title)}</a><br><span class="soft">${escapeHtml(story)}</span></li>`,
    )
    .join('')}</ul>`;

/** The app's front page: every scenario, one click away. */
export const galleryPage = (scenarios: readonly Scenario[]): Reply =>
  html(
    shell({
      title: 'Signpost: scenarios',
      body: `<main class="sheet wide"><h1>Sign-ins that fail, and some that don’t</h1><p class="soft">Each link walks into one of them. Watch the toolbar button and the page.</p>
${listed('Failures', scenarios.filter(fails))}${listed(
        'No alarm here',
        scenarios.filter((scenario) => !fails(scenario)),
      )}</main>`,
    }),
  );
