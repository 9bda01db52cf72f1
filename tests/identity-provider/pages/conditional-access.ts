import type { Reply } from '../exchange.ts';
import { ids, person, type Trace } from '../ids.ts';
import { serviceHeaders, servicePage } from './service-page.ts';

export interface AccessBlock {
  number: number;
  headline: string;
  text: string;
}

/** `ConvergedConditionalAccess`: no number on screen until “More details”, then “Error Code: 53003” among other GUIDs. */
export const conditionalAccessPage = ({ number, headline, text }: AccessBlock, trace: Trace): Reply =>
  servicePage({
    trace,
    pageType: 'ConvergedConditionalAccess',
    config: {
      sErrorCode: String(number),
      iErrorTitle: 2,
      iErrorDescription: 4,
      sDeviceState: '',
      sPOST_Username: person,
    },
    headers: serviceHeaders(trace, number),
    content: `<p class="soft">${person}</p><h1>${headline}</h1><p>${text}</p>
<p><a href="#">Sign out and sign in with a different account</a></p>
<button id="moreDetails" class="plain" type="button" aria-label="Click here for more details">More details</button>
<div id="debugDetails"></div>`,
    script: `document.querySelector('#moreDetails').addEventListener('click', () => {
      document.querySelector('#debugDetails').innerHTML = ${JSON.stringify(`<div class="details"><h2>Troubleshooting details</h2>
<div><span>Error Code: </span><span>${number}</span></div><div>Request Id: ${trace.requestId}</div><div>Correlation Id: ${trace.correlationId}</div>
<div>Timestamp: 2026-06-16T09:25:54.342Z</div><div>App name: Contoso Portal</div><div>App id: ${ids.appId}</div>
<div>IP address: 203.0.113.4</div><div>Device identifier: ${ids.deviceId}</div><div>Device platform: Windows 10</div><div>Device state: Unregistered</div></div>`)};
    });`,
  });
