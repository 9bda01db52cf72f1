// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { explain } from '../../catalog/explain.ts';
import { readEvidence } from '../../detection/evidence.ts';
import { readCompiledAsset as read } from '../support/catalogue.ts';
import { incident, popupModel, sighting } from '../components/fixtures.ts';
import { openPopup } from '../components/popup/open-popup.tsx';
import { messageWith, values } from './corpus.ts';

/** Hostile values on their whole way into the popup and the report: all of it text, in elements of its own. */

const directionControls = /[\u202A-\u202E\u2066-\u2069]/;

async function show(message: string, url = 'https://login.microsoftonline.com/common') {
  const found = readEvidence({ surface: 'page-text', text: message, places: [message.indexOf('AADSTS')] });
  const [first, ...others] = found.map(({ code, ...finding }) => sighting(code, { ...finding, url }));
  const model = popupModel([incident([first!, ...others])], {
    explain: (seen, reader) => explain(seen, reader, read),
  });
  const { copied } = openPopup(model);
  await screen.findByRole('heading', { level: 1 });
  return copied;
}

const hosts = () =>
  screen.getAllByRole('link').map((link) => new URL(link.getAttribute('href') ?? '', 'https://own').hostname);

/** Text of a page's that stands where it could reorder the words around it. */
function looseText(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (
      directionControls.test(node.textContent ?? '') &&
      !node.parentElement?.closest('bdi, blockquote, pre')
    )
      found.push(node.textContent ?? '');
  return found;
}

const active =
  'script, img, iframe, object, embed, base, meta, [onerror], [onload], [onfocus], [style*="url"], a[href^="javascript"], a[href^="data"]';

describe('the popup', () => {
  it.each(Object.entries(values))('shows as text: %s', async (_, value) => {
    await show(messageWith(value));
    expect(document.querySelectorAll(active).length).toBe(0);
    expect(looseText()).toEqual([]);
    expect(hosts().filter((host) => !/(?:^|\.)(?:microsoft|microsoftonline)\.com$|^own$/.test(host))).toEqual(
      [],
    );
    expect(globalThis).not.toHaveProperty('hacked');
  });

  it.each(Object.entries(values))('reports as text: %s', async (_, value) => {
    const copied = await show(messageWith(value));
    fireEvent.click(document.querySelector('[data-part="copy"]')!);
    await vi.waitFor(() => expect(copied.length).toBe(1));
    const [report = ''] = copied;
    expect(report).toContain('AADSTS50011');
    expect(report.replaceAll('\n', '')).not.toMatch(
      /[\u0000-\u001F\u007F\u061C\u200B-\u200F\u202A-\u202E\u2066-\u2069]/,
    );
    const withoutCode = report.replace(/`[^`\n]*`/g, '');
    // Unescaped, these begin a link, an image, HTML, a mention or a table.
    expect(withoutCode).not.toMatch(/(?<!\\)(?:\\\\)*(?:[\]]\(|!\[|<\w|<\/|@\w|\|)/);
    expect(report.length).toBeLessThan(8_000);
  });
});
