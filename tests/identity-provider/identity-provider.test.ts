import { request } from 'node:https';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

  it('gives the pages of the sign-in service their state, their policy and their headers', async () => {
    const { status, headers, body } = await ask(scenarios[0]!.start);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'x-frame-options': 'DENY',
      'x-ms-clitelem': '1,50011,0,,',
      'x-ms-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    expect(headers['content-security-policy']).toMatch(/script-src 'self' 'nonce-/);
    const config = /\$Config=(\{.*\});$/m.exec(body)?.[1];
    expect(JSON.parse(config!)).toMatchObject({ pgid: 'ConvergedError', iErrorCode: 50011 });
  });

  it('answers nothing to anybody else', async () => {
    expect((await ask('https://update.example/service')).status).toBe(404);
  });
});
