import { signInHost } from '../identity-provider/addresses.ts';
import type { Reply } from '../identity-provider/exchange.ts';
import { traceOf } from '../identity-provider/ids.ts';
import type { Scenario } from '../identity-provider/scenario.ts';

/** HAR files as browsers record them, made of what the stand-in identity provider answers. */

/** One request to be recorded. */
export interface Recorded {
  url: string;
  method?: 'GET' | 'POST';
  /** What the browser fetches it for (Fetch Metadata). */
  destination?: 'document' | 'iframe' | 'empty' | 'script';
  /** The fields of a posted form. */
  form?: Record<string, string>;
  requestHeaders?: Record<string, string>;
  reply: Reply;
  /** Milliseconds since 1970. */
  at?: number;
  base64?: boolean;
}

const listed = (record: Record<string, string>) =>
  Object.entries(record).map(([name, value]) => ({ name, value }));

/** @returns the request as an entry of a HAR file, shaped as Chrome shapes it */
export function harEntry(recorded: Recorded): object {
  const {
    url,
    method = 'GET',
    destination = 'document',
    form,
    requestHeaders = {},
    reply,
    at = 0,
    base64,
  } = recorded;
  const { status = 200, headers = {}, body = '' } = reply;
  return {
    _resourceType: destination === 'empty' ? 'fetch' : destination === 'script' ? 'script' : 'document',
    startedDateTime: new Date(at).toISOString(),
    time: 42.5,
    request: {
      method,
      url,
      httpVersion: 'http/2.0',
      headers: listed({ 'Sec-Fetch-Dest': destination, 'User-Agent': 'Stand-in/1.0', ...requestHeaders }),
      cookies: [],
      queryString: [],
      ...(form
        ? {
            postData: {
              mimeType: 'application/x-www-form-urlencoded',
              text: new URLSearchParams(form).toString(),
              params: listed(form),
            },
          }
        : {}),
    },
    response: {
      status,
      statusText: '',
      headers: listed(headers),
      cookies: [],
      content: {
        size: body.length,
        mimeType: headers['content-type'] ?? 'text/plain',
        text: base64 ? Buffer.from(body).toString('base64') : body,
        ...(base64 ? { encoding: 'base64' } : {}),
      },
      redirectURL: headers['location'] ?? '',
    },
    cache: {},
    timings: { send: 0.1, wait: 40, receive: 2.4 },
  };
}

/** @returns a HAR file of these entries, indented as browsers write it */
export const harOf = (entries: readonly object[], indent = 2): string =>
  JSON.stringify(
    {
      log: {
        version: '1.2',
        creator: { name: 'WebInspector', version: '537.36', comment: 'its "entries": [ follow' },
        pages: [{ id: 'page_1', title: 'https://app.contoso.example/?"}]{' }],
        entries,
      },
    },
    null,
    indent,
  );

/**
 * Goes through a scenario without a browser: follows redirects, frames and posted forms, then asks for what is left of
 * its replies as a script would.
 * @param at when it starts, in milliseconds since 1970
 */
export function recordScenario({ name, start, replies }: Scenario, at: number): object[] {
  const left = new Set(Object.keys(replies));
  const entries: object[] = [];
  const visit = (request: Omit<Recorded, 'reply'>): void => {
    const url = new URL(request.url);
    const place = `${url.hostname}${url.pathname}`;
    const answer = replies[place];
    left.delete(place);
    if (!answer || entries.length > 20) return;
    const { method = 'GET', form } = request;
    const reply = answer({ method, url, form: new URLSearchParams(form), trace: traceOf(name) });
    entries.push(
      harEntry({ ...request, url: request.url.replace(/#.*/, ''), reply, at: at + entries.length }),
    );
    const destination = request.destination ?? 'document';
    const location = reply.headers?.['location'];
    if (location) visit({ url: new URL(location, url).href, destination });
    const body = reply.body ?? '';
    if (body.includes('name="hiddenform"')) visit(postedBy(body, url));
    for (const [, frame] of body.matchAll(/<iframe[^>]* src="([^"]+)"/g))
      visit({ url: frame!.replaceAll('&amp;', '&'), destination: 'iframe' });
  };
  visit({ url: start });
  for (const place of left) {
    const isPage = /\/(?:login|kmsi|authorize)$/.test(place);
    visit({
      url: `https://${place}?pollCount=3`,
      method: 'POST',
      destination: isPage ? 'document' : 'empty',
    });
  }
  return entries;
}

function postedBy(body: string, page: URL): Omit<Recorded, 'reply'> {
  const unescape = (text: string) =>
    text
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&');
  const fields = [...body.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)];
  return {
    url: new URL(unescape(/action="([^"]*)"/.exec(body)![1]!), page).href,
    method: 'POST',
    form: Object.fromEntries(fields.map(([, name, value]) => [name!, unescape(value!)])),
    requestHeaders: { Origin: `https://${signInHost}` },
  };
}
