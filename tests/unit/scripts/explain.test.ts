import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { main } from '../../../scripts/explain-input.ts';
import { root } from '../../support/catalogue.ts';

async function run(args: string[], input: string) {
  const output = new PassThrough();
  const errors = new PassThrough();
  const code = await main(root, args, Readable.from([input]), output, errors);
  output.end();
  errors.end();
  return { code, output: await text(output), errors: await text(errors) };
}

const message =
  "AADSTS50011: The redirect URI 'https://app.contoso.example/cb' specified in the request does not match the redirect URIs configured for the application '33333333-cccc-4ccc-8ccc-333333333333'. Trace ID: 11111111-aaaa-4aaa-8aaa-111111111100";

describe('npm run explain', () => {
  it('explains what stands in a log', async () => {
    const { code, output } = await run([], `2026-11-21 error ${message}\n`);
    expect(code).toBe(0);
    expect(output).toMatch(/^AADSTS50011: The app sent you back to the wrong address\n/);
    expect(output).toContain('1. ');
  });

  it('answers line by line, and goes on after a line that is no question', async () => {
    const lines = [
      JSON.stringify({ id: 'a', input: message }),
      'nonsense',
      JSON.stringify({ id: 'b', input: 'ok' }),
    ];
    const { output } = await run(['--jsonl', '--role', 'developer'], lines.join('\n'));
    const [first, second, third] = output
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(first).toMatchObject({
      id: 'a',
      sightings: [
        {
          code: 'AADSTS50011',
          traceId: '11111111-aaaa-4aaa-8aaa-111111111100',
          correlationId: null,
          parameters: { redirectUri: 'https://app.contoso.example/cb' },
        },
      ],
      explanations: [{ code: 'AADSTS50011', known: true, severity: 'blocked', language: 'en' }],
    });
    expect(second).toMatchObject({ line: 2 });
    expect(third).toEqual({ id: 'b', sightings: [], explanations: [] });
  });

  it.each([
    [['--role', 'boss'], /no role "boss"/],
    [['--lang', 'xx'], /no language "xx"/],
    [['--nope'], /nope/],
  ])('says what is wrong with %j', async (args, sentence) => {
    const { code, errors } = await run(args, '');
    expect(code).toBe(2);
    expect(errors).toMatch(sentence);
  });
});
