import { html, type Reply } from '../exchange.ts';
import type { Trace } from '../ids.ts';
import { serviceHeaders } from './service-page.ts';
import { escapeHtml } from './shell.ts';

/** The page that posts an answer to the app and is gone within milliseconds. */
export const formPostPage = (action: string, fields: Record<string, string>, trace: Trace): Reply =>
  html(
    `<html><head><title>Working...</title></head><body><form method="POST" name="hiddenform" action="${escapeHtml(action)}">${Object.entries(
      fields,
    )
      .map(([name, value]) => `<input type="hidden" name="${name}" value="${escapeHtml(value)}" />`)
      .join(
        '',
      )}<noscript><p>Script is disabled. Click Submit to continue.</p><input type="submit" value="Submit" /></noscript></form><script language="javascript">document.forms[0].submit();</script></body></html>`,
    serviceHeaders(trace),
  );

/** A SAML response whose status says why, beside an assertion-like secret nobody may keep. */
export const samlFailure = (message: string): string =>
  Buffer.from(
    `<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" ID="_stand-in"><Issuer>https://sts.windows.net/stand-in/</Issuer><samlp:Status><samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Responder"/><samlp:StatusMessage>${escapeHtml(message)}</samlp:StatusMessage></samlp:Status></samlp:Response>`,
  ).toString('base64');
