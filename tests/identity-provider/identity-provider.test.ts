import { request } from 'node:https';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Exchange, Reply } from './exchange.ts';
import { traceOf } from './ids.ts';
import { scenarios } from './scenarios.ts';
import { startIdentityProvider, type IdentityProvider } from './server.ts';

let identityProvider: IdentityProvider;
beforeAll(async () => {
  identityProvider = await startIdentityProvider();
});
afterAll(() => identityProvider?.close());

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

function ask(address: string): Promise<Answer> {
  const url = new URL(address);
  return new Promise((resolve, reject) => {
    const options = {
      host: '127.0.0.1',
      port: identityProvider.port,
      path: url.pathname + url.search,
      servername: url.hostname,
      headers: { host: url.hostname },
      rejectUnauthorized: false,
    };
    const asked = request(options, (response) => {
      let body = '';
      response.on('data', (chunk) => (body += String(chunk)));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
      );
    });
    asked.on('error', reject);
    asked.end();
  });
}

const configOf = (body: string): Record<string, unknown> =>
  JSON.parse(/^\$Config=(\{.*\});$/m.exec(body)?.[1] ?? 'null') as Record<string, unknown>;

const withoutConfig = (body: string): string => body.replace(/^\$Config=.*$/m, '');

const getting = (place: string, scenario: string): Exchange => ({
  method: 'GET',
  url: new URL(`https://${place}`),
  form: new URLSearchParams(),
  trace: traceOf(scenario),
});

/** A form with its SAML response made readable. */
const plain = (body: string): string =>
  body + Buffer.from(/name="SAMLResponse" value="([^"]*)"/.exec(body)?.[1] ?? '', 'base64').toString();

const answering = scenarios.filter(({ expected }) => expected.codes.length > 0);

describe('the stand-in identity provider', () => {
  it('names each scenario once', () => {
    const names = scenarios.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z0-9-]+$/.test(name))).toEqual([]);
  });

  it.each(scenarios)('answers the start of $name, also from the gallery', async ({ name, start }) => {
    expect((await ask(start)).status).toBeLessThan(400);
    expect(await ask(`https://app.contoso.example/scenario/${name}`)).toMatchObject({
      status: 302,
      headers: { location: start },
    });
  });

  it('lists every scenario in the gallery', async () => {
    const { body } = await ask('https://app.contoso.example/');
    for (const { name } of scenarios) expect(body).toContain(`/scenario/${name}"`);
  });

  it('says on every page that it is a stand-in, and looks like nobody else', async () => {
    for (const { start } of scenarios) {
      const { body, headers } = await ask(start);
      const isPage = String(headers['content-type']).includes('html') && body.includes('<body class');
      expect(isPage && !body.includes('Stand-in, not Microsoft'), start).toBe(false);
      expect(body).not.toMatch(/<img|logo/i);
    }
  });

  it('gives every page of the sign-in service its state, its policy and its headers', async () => {
    const answers = await Promise.all(
      scenarios.map(async ({ name, start }) => ({ ...(await ask(start)), trace: traceOf(name) })),
    );
    const pages = answers.filter(({ body }) => body.includes('<meta name="PageID"'));
    expect(pages.length).toBeGreaterThan(20);
    for (const { status, headers, body, trace } of pages) {
      expect(status).toBe(200);
      expect(headers).toMatchObject({
        'x-frame-options': 'DENY',
        'x-ms-clitelem': expect.stringMatching(/^1,\d+,0,,$/),
        'x-ms-request-id': trace.requestId,
        'x-ms-ests-server': expect.stringContaining('ProdSlices'),
      });
      const nonce = /script-src 'self' 'nonce-([^']+)'/.exec(String(headers['content-security-policy']))?.[1];
      const scripts = body.match(/<script\b[^>]*>/g) ?? [];
      expect(scripts.filter((script) => !script.includes(`nonce="${nonce}"`))).toEqual([]);
      expect(body).toMatch(/<body [^>]*style="display: none"/);
      expect(configOf(body)).toMatchObject({
        pgid: /<meta name="PageID" content="(\w+)"/.exec(body)?.[1],
        correlationId: trace.correlationId,
        sessionId: trace.requestId,
      });
    }
  });

  it.each(answering)('puts the number of $name where it says: $expected.surfaces', async (scenario) => {
    const { expected, name } = scenario;
    const number = /\d+$/.exec(expected.codes[0]!)![0];
    const answers = Object.entries(scenario.replies).map(([place, reply]) =>
      reply(getting(`${place}?pollCount=3`, name)),
    );
    const seen: Record<string, (reply: Reply) => boolean> = {
      'page-text': ({ body = '' }) => withoutConfig(body).includes(number),
      'page-config': ({ body = '' }) =>
        body.includes('$Config=') && Object.values(configOf(body)).map(String).includes(number),
      header: ({ headers }) => headers?.['x-ms-clitelem'] === `1,${number},0,,`,
      redirect: ({ headers }) => (headers?.['location'] ?? '').includes(`error_description=AADSTS${number}`),
      response: ({ headers, body = '' }) =>
        (headers?.['content-type'] ?? '').includes('json') && body.includes(number),
      form: ({ body = '' }) => body.includes('name="hiddenform"') && plain(body).includes(`AADSTS${number}`),
    };
    expect(expected.surfaces.filter((surface) => !answers.some((reply) => seen[surface]?.(reply)))).toEqual(
      [],
    );
  });

  it('prints no code where the real page prints none', async () => {
    const silent = scenarios.filter(({ expected }) => expected.mark === 'inline-error');
    const pages = silent
      .flatMap(({ name, replies }) => Object.entries(replies).map((entry) => [name, ...entry] as const))
      .map(([name, place, reply]) => reply(getting(place, name)).body ?? '')
      .filter((body) => body.includes('$Config='));
    expect(pages.length).toBeGreaterThan(6);
    expect(pages.filter((body) => withoutConfig(body).includes('AADSTS'))).toEqual([]);
  });

  it('gives each scenario IDs of its own', () => {
    const traces = scenarios.map(({ name }) => traceOf(name));
    const guids = new Set(traces.flatMap(({ requestId, correlationId }) => [requestId, correlationId]));
    expect(guids.size).toBe(2 * scenarios.length);
    expect(
      [...guids].filter(
        (guid) => !/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/.test(guid),
      ),
    ).toEqual([]);
  });

  it('answers under the older names of a host too', async () => {
    const start = scenarios[0]!.start;
    for (const alias of ['login.microsoft.com', 'login.windows.net'])
      expect((await ask(start.replace('login.microsoftonline.com', alias))).body).toContain('AADSTS50011');
  });

  it('keeps a list of what was asked', async () => {
    await ask('https://login.microsoftonline.com/nowhere?x=1');
    expect(identityProvider.requests.at(-1)).toMatchObject({
      method: 'GET',
      url: 'https://login.microsoftonline.com/nowhere?x=1',
    });
  });

  it('answers nothing to anybody else', async () => {
    const { status, body } = await ask('https://update.example/service');
    expect([status, body]).toEqual([404, 'nothing here']);
  });
});
