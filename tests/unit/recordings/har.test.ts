import { describe, expect, it } from 'vitest';
import { signInHost } from '../../identity-provider/addresses.ts';
import { traceOf, withRows } from '../../identity-provider/ids.ts';
import { scenarios } from '../../identity-provider/scenarios.ts';
import { harEntry, harOf, recordScenario } from '../../support/har.ts';
import { asset, at, failed, token } from './entries.ts';
import { readText } from './read.ts';

describe('a HAR file', () => {
  it('is listed in order, each failure with its time, its place and its IDs', () => {
    const { failures, damaged } = readText(harOf([failed(50126), asset('1'), failed(700016)]));
    expect(damaged).toBe(false);
    expect(failures).toMatchObject([
      { code: 'AADSTS50126', lastSeenAt: at + 50126, url: token, message: 'It failed.' },
      { code: 'AADSTS700016', details: { oauthError: 'invalid_grant' } },
    ]);
    const { requestId, correlationId } = traceOf('recorded 50126');
    expect(failures[0]!.details).toMatchObject({ traceId: requestId, correlationId });
  });

  it('counts attempts of one sign-in, as live', () => {
    const again = (request: string) => {
      const trace = { ...traceOf('again'), requestId: traceOf(request).requestId };
      const body = JSON.stringify({ error: 'x_y', error_description: withRows('AADSTS50126: No.', trace) });
      return failed(50126, { reply: { status: 400, headers: { 'content-type': 'application/json' }, body } });
    };
    expect(readText(harOf([again('a'), again('b'), again('c')])).failures).toMatchObject([{ attempts: 3 }]);
  });

  it('says which failures a later sign-in made history', () => {
    const entries = ['declined-consent', 'healthy-form-post'].flatMap((name, index) =>
      recordScenario(
        scenarios.find((one) => one.name === name)!,
        at + index * 60_000,
      ),
    );
    expect(readText(harOf([...entries, failed(50126)])).failures).toMatchObject([
      { code: 'AADSTS65004', settled: true },
      { code: 'AADSTS50126', settled: false },
    ]);
  });

  it('keeps silent what arrives where a hidden frame was sent on to', () => {
    const target = `https://app.contoso.example/cb?${new URLSearchParams({
      error: 'login_required',
      error_description: withRows('AADSTS50058: Nobody is signed in.', traceOf('silent')),
    })}`;
    const asked = { url: `https://${signInHost}/common/oauth2/v2.0/authorize?prompt=none` };
    const page = { headers: { 'content-type': 'text/html' }, body: '<html></html>' };
    const { failures } = readText(
      harOf([
        harEntry({ ...asked, reply: { status: 302, headers: { location: target } } }),
        harEntry({ url: target, reply: page }),
      ]),
    );
    expect(failures).toMatchObject([{ code: 'AADSTS50058', quiet: true }]);
  });

  it('reads base64, and a page of an app that prints the failure with its IDs', () => {
    const message = withRows('AADSTS50105: Not assigned.', traceOf('app page'));
    const page = (body: string, base64: boolean) =>
      harEntry({
        url: 'https://app.contoso.example/error',
        base64,
        reply: { headers: { 'content-type': 'text/html' }, body: `<html><body>${body}</body></html>` },
      });
    for (const base64 of [false, true])
      for (const pad of ['', ' ', '  '])
        expect(readText(harOf([page(pad + message, base64)])).failures).toMatchObject([
          { code: 'AADSTS50105', quiet: false },
        ]);
    expect(readText(harOf([page('About AADSTS50105.', false)])).failures).toMatchObject([{ quiet: true }]);
  });

  it('reads nothing in scripts, requests to sign-in hosts, or fields other than an answer’s', () => {
    const body = { password: 'AADSTS50011', error: 'x', error_description: 'AADSTS50012: x' };
    const entries = [
      asset('throw "AADSTS50011: no"'),
      failed(50126, { form: body, reply: {} }),
      failed(50126, { url: 'https://app.contoso.example/cb', form: { note: 'AADSTS50013: x' }, reply: {} }),
    ];
    expect(readText(harOf(entries)).failures).toEqual([]);
  });
});
