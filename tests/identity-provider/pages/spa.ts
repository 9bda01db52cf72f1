import { html, type Reply } from '../exchange.ts';
import { ids } from '../ids.ts';
import { shell } from './shell.ts';

/** A real single-page app: @azure/msal-browser signs in by redirect and redeems the code at the token endpoint. */
export const spaPage = (): Reply =>
  html(
    shell({
      title: 'Contoso single-page app',
      body: `<main class="sheet"><h1>Contoso single-page app</h1><p id="state">Starting</p><pre id="error"></pre></main>
<script src="/msal-browser.min.js"></script>
<script>(async () => {
  const app = await msal.createStandardPublicClientApplication({
    auth: { clientId: '${ids.appId}', authority: 'https://login.microsoftonline.com/${ids.tenantId}', redirectUri: location.origin + '/' },
    system: { allowPlatformBroker: false },
  });
  try {
    const answer = await app.handleRedirectPromise();
    if (answer) document.querySelector('#state').textContent = 'Signed in';
    else await app.loginRedirect({ scopes: ['User.Read'] });
  } catch (error) {
    document.querySelector('#state').textContent = 'Sign-in failed';
    document.querySelector('#error').textContent = String(error);
    document.querySelector('#error').dataset.done = 'true';
  }
})();</script>`,
    }),
  );
