import type { Reply } from '../exchange.ts';
import type { Trace } from '../ids.ts';
import { serviceHeaders, servicePage } from './service-page.ts';

/** `ConvergedConsent` where only an administrator may say yes. */
export const adminApprovalPage = (trace: Trace): Reply =>
  servicePage({
    trace,
    pageType: 'ConvergedConsent',
    config: { sErrorCode: '90094', sAppName: 'Contoso Portal' },
    headers: serviceHeaders(trace, 90094),
    content: `<h1 id="consentHeader">Need admin approval</h1><p>Contoso Portal needs permission to resources in your organization that only an admin can grant.</p><p><a href="#">Have an admin account? Sign in with that account</a></p>`,
  });

/** `ConvergedConsent` as a plain question. */
export const consentPage = (trace: Trace): Reply =>
  servicePage({
    trace,
    pageType: 'ConvergedConsent',
    config: { sErrorCode: '65001', sAppName: 'Contoso Portal' },
    headers: serviceHeaders(trace, 65001),
    content: `<h1 id="consentHeader">Permissions requested</h1><p>Contoso Portal would like to: sign you in and read your profile.</p><button type="button" id="idBtn_Accept">Accept</button>`,
  });

/** `ConvergedRemoteConnect`: the page where a code from another device is typed. */
export const deviceCodePage = (trace: Trace): Reply =>
  servicePage({
    trace,
    pageType: 'ConvergedRemoteConnect',
    content: `<h1>Enter code</h1><p>Enter the code displayed on your app or device.</p><form><div role="alert" id="otcAlert"></div>
<input id="otc" name="otc" aria-label="Code" autocomplete="off"><button id="idSIButton9" type="submit">Next</button></form>`,
    script: `document.querySelector('form').addEventListener('submit', (event) => {
      event.preventDefault();
      document.querySelector('#otcAlert').innerHTML = '<div id="otcError" class="error">That code didn\\u2019t work. Check the code and try again.</div>';
    });`,
  });
