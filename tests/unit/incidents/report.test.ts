import { describe, expect, it } from 'vitest';
import { toMarkdown } from '../../../incidents/report.ts';

const report = {
  title: 'AADSTS50011: The app sent you back to the wrong address',
  meaning: 'Your account and password are fine.',
  facts: [{ label: 'Request ID', value: '11111111-aaaa-4aaa-8aaa-111111111100' }],
  footer: 'Collected by Signpost.',
};

describe('the report for support', () => {
  it('is Markdown a ticket system shows as meant', () => {
    expect(toMarkdown(report)).toBe(
      '**AADSTS50011: The app sent you back to the wrong address**\n\n' +
        'Your account and password are fine.\n\n' +
        '- Request ID: `11111111-aaaa-4aaa-8aaa-111111111100`\n\n' +
        'Collected by Signpost.\n',
    );
  });

  it('takes nothing from a page for formatting, a link, a mention or HTML', () => {
    const text = '<img src=x onerror=alert(1)> [click](https://evil.example) @everyone `code` \u202Egnp.exe';
    const markdown = toMarkdown({
      ...report,
      quote: { label: 'Message', text },
      facts: [{ label: 'App', value: text }],
    });
    expect(markdown).toContain(
      '\\<img src=x onerror=alert\\(1\\)\\> \\[click\\]\\(https://evil.example\\) \\@everyone',
    );
    expect(markdown).not.toContain('\u202E');
    // Two around the fact's value, and the two of the hostile message, escaped.
    expect(markdown.match(/(?<!\\)`/g)).toHaveLength(2);
  });
});
