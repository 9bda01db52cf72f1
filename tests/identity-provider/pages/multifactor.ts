import type { Reply } from '../exchange.ts';
import type { Trace } from '../ids.ts';
import { servicePage } from './service-page.ts';

/** `ConvergedTFA`: a push approval that is polled by XHR; the outcome never shows a number. */
export const multifactorPage = (scenario: string, onSuccess: string, trace: Trace): Reply =>
  servicePage({
    trace,
    pageType: 'ConvergedTFA',
    config: {
      sErrorCode: '50074',
      arrUserProofs: [{ authMethodId: 'PhoneAppNotification', isDefault: true }],
    },
    content: `<h1 id="idDiv_SAOTCAS_Title">Approve sign-in request</h1><p id="idDiv_SAOTCAS_Description">Open your authenticator app and approve the request.</p>
<div id="idDiv_SAASDS_Title"></div><p id="polls" class="soft">Waiting</p>`,
    script: `const call = (path, done) => {
      const request = new XMLHttpRequest();
      request.open('POST', '/common/SAS/' + path + '&state=${scenario}');
      request.onload = () => done(JSON.parse(request.responseText));
      request.send('{}');
    };
    let polls = 0;
    const poll = () => call('EndAuth?authMethodId=PhoneAppNotification&pollCount=' + (polls += 1), (answer) => {
      if (answer.Success) location.href = ${JSON.stringify(onSuccess)};
      else if (answer.Retry) { document.querySelector('#polls').textContent = 'Waiting, asked ' + polls + ' times'; setTimeout(poll, 100); }
      else document.querySelector('main').innerHTML = '<h1 id="idDiv_SAASDS_Title">Request denied</h1><p id="idDiv_SAASDS_Description" class="error" role="alert">You denied the request on your phone.</p>';
    });
    call('BeginAuth?authMethodId=PhoneAppNotification', poll);`,
  });
