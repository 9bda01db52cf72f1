import { describe, expect, it } from 'vitest';
import { reportFormats, writeReport, type Report, type Telling } from '../../../incidents/report.ts';

const telling: Telling = {
  title: 'AADSTS50011: The app sent you back to the wrong address',
  meaning: 'Your account and password are fine.',
  facts: [{ key: 'request-id', label: 'Request ID', value: '11111111-aaaa-4aaa-8aaa-111111111100' }],
};
const reportOf = (...told: Telling[]): Report => ({ told, footer: 'Collected by Signpost.' });

describe('the report for support', () => {
  it('is Markdown a ticket system shows as meant', () => {
    expect(writeReport(reportOf(telling), 'markdown')).toBe(
      '**AADSTS50011: The app sent you back to the wrong address**\n\n' +
        'Your account and password are fine.\n\n' +
        '- Request ID: `11111111-aaaa-4aaa-8aaa-111111111100`\n\n' +
        'Collected by Signpost.\n',
    );
  });

  it('is plain text without a mark of formatting', () => {
    expect(writeReport(reportOf(telling), 'text')).toBe(
      'AADSTS50011: The app sent you back to the wrong address\n\n' +
        'Your account and password are fine.\n\n' +
        'Request ID: 11111111-aaaa-4aaa-8aaa-111111111100\n\n' +
        'Collected by Signpost.\n',
    );
  });

  it('is JSON whose keys no language changes', () => {
    const latvian = { ...telling, title: 'AADSTS50011: Nepareiza adrese', facts: [] };
    expect(JSON.parse(writeReport(reportOf(telling, latvian), 'json'))).toEqual({
      'request-id': '11111111-aaaa-4aaa-8aaa-111111111100',
      explained: [
        { title: telling.title, meaning: telling.meaning },
        { title: latvian.title, meaning: telling.meaning },
      ],
      by: 'Collected by Signpost.',
    });
  });

  const hostile = '<img src=x onerror=alert(1)> [click](https://evil.example) @everyone `code` \u202Egnp.exe';
  const attacked = reportOf({
    ...telling,
    quote: { label: 'Message', text: hostile },
    facts: [{ key: 'app', label: 'App', value: hostile }],
  });

  it('takes nothing from a page for formatting, a link, a mention or HTML', () => {
    const markdown = writeReport(attacked, 'markdown');
    expect(markdown).toContain(
      '\\<img src=x onerror=alert\\(1\\)\\> \\[click\\]\\(https://evil.example\\) \\@everyone',
    );
    // Two around the fact's value, and the two of the hostile message, escaped.
    expect(markdown.match(/(?<!\\)`/g)).toHaveLength(2);
  });

  it.each(reportFormats)('carries no invisible character as %s', (format) => {
    expect(writeReport(attacked, format)).not.toMatch(/[\u202A-\u202E]/);
  });
});
