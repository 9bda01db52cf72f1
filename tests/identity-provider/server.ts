import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { signInHost } from './addresses.ts';
import { createCertificate } from './certificate.ts';
import { redirect, type Exchange, type Reply } from './exchange.ts';
import { traceOf } from './ids.ts';
import { callbackPage, galleryPage, landingPage } from './pages/app.ts';
import type { Scenario } from './scenario.ts';
import { scenarios } from './scenarios.ts';
import { spaReplies } from './scenarios/noise.ts';

/**
 * One loopback HTTPS server that plays every host a sign-in touches. Browsers are told to resolve all names to it, so
 * that the shipped build meets the true host names and nothing leaves the machine.
 */
export interface IdentityProvider {
  port: number;
  /** Base64 SHA-256 of the certificate's public key. */
  spki: string;
  hosts: readonly string[];
  /** Everything that was asked for, in order. */
  requests: { method: string; url: string; headers: IncomingHttpHeaders; status: number }[];
  /** Adds scenarios to those everybody meets. */
  alsoServe(more: readonly Scenario[]): void;
  close(): Promise<void>;
}

const hosts = [
  signInHost,
  'login.microsoft.com',
  '*.login.microsoft.com',
  'login.windows.net',
  'device.login.microsoftonline.com',
  'login.microsoftonline.us',
  'login.partner.microsoftonline.cn',
  'login.chinacloudapi.cn',
  '*.b2clogin.com',
  '*.ciamlogin.com',
  'login.live.com',
  '*.contoso.example',
];

/** Names that lead to the same service. */
const aliases: Record<string, string> = {
  'login.microsoft.com': signInHost,
  'login.windows.net': signInHost,
  'login.chinacloudapi.cn': 'login.partner.microsoftonline.cn',
};

const longestBody = 256 * 1024;

/** What the hosts answer in every scenario. */
const always: Record<string, (exchange: Exchange) => Reply> = {
  ...spaReplies,
  'spa.contoso.example/msal-browser.min.js': () => ({
    headers: { 'content-type': 'text/javascript' },
    body: readFileSync(
      createRequire(import.meta.url)
        .resolve('@azure/msal-browser')
        .replace(/lib[\\/].*$/, 'lib/msal-browser.min.js'),
      'utf8',
    ),
  }),
  'app.contoso.example/': () => galleryPage(scenarios),
  'app.contoso.example/callback': () => callbackPage(),
  'app.contoso.example/signin-oidc': ({ url }) => landingPage(!url.searchParams.has('code')),
};

function replyTo(exchange: Omit<Exchange, 'trace'>, scenarios: readonly Scenario[]): Reply {
  const { hostname, pathname, searchParams } = exchange.url;
  const place = `${aliases[hostname] ?? hostname}${pathname}`;
  const named = /^\/scenario\/([\w-]+)$/.exec(pathname)?.[1];
  const scenario = scenarios.find(({ name }) => name === (named ?? searchParams.get('state')));
  if (named && scenario) return redirect(scenario.start);
  const answer = scenario?.replies[place] ?? always[place];
  return (
    answer?.({ ...exchange, trace: traceOf(scenario?.name ?? 'spa-token-error') }) ?? {
      status: 404,
      headers: { 'content-type': 'text/plain' },
      body: 'nothing here',
    }
  );
}

async function readBody(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) {
    body += String(chunk);
    if (body.length > longestBody) break;
  }
  return body;
}

function write(
  response: ServerResponse,
  { status = 200, headers = {}, body = '', pieces, end }: Reply,
): void {
  const length = pieces ? {} : { 'content-length': Buffer.byteLength(body) };
  response.writeHead(status, { 'cache-control': 'no-store', ...length, ...headers });
  for (const piece of pieces ?? [body]) response.write(piece);
  if (end === 'breaks') response.destroy();
  else if (end !== 'hangs') response.end();
}

/**
 * Starts it on a free port of 127.0.0.1.
 */
export async function startIdentityProvider(): Promise<IdentityProvider> {
  const known: Scenario[] = [...scenarios];
  const { key, cert, spki } = await createCertificate(hosts);
  const requests: IdentityProvider['requests'] = [];

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', `https://${(request.headers.host ?? '').replace(/:\d+$/, '')}`);
    const { method = 'GET', headers } = request;
    const heard = { method, url: url.href, headers, status: 0 };
    requests.push(heard);
    const form = new URLSearchParams(await readBody(request));
    const reply = replyTo({ method, url, form }, known);
    heard.status = reply.status ?? 200;
    write(response, reply);
  };

  const server = createServer({ key, cert }, (request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    spki,
    hosts,
    requests,
    alsoServe: (more) => void known.push(...more),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
