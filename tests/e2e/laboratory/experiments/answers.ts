/** What a page reads of its answers. */

import type { Experiment } from '../experiment.ts';

declare const state: string;

export const results: Experiment = async (say) => {
  for (const path of ['answer', 'plain', 'long', 'pieces', 'image', 'nothing', 'moved']) {
    const response = await fetch(`/lab/${path}${state}`);
    const { status, statusText, ok, type, redirected, bodyUsed, url } = response;
    say([path, status, statusText, ok, type, redirected, bodyUsed, url].join());
    say([...response.headers.keys()].join());
    const copy = response.clone();
    say(String(await response.text()).slice(0, 200));
    say(`${response.bodyUsed} ${(await copy.arrayBuffer()).byteLength} ${copy.bodyUsed}`);
    say(await response.text().catch(String));
    say(Reflect.ownKeys(response).map(String).join());
  }
  const [a, b] = await Promise.all([fetch(`/lab/answer${state}`), fetch(`/lab/plain${state}`)]);
  say(JSON.stringify([await a.json(), await b.json()]));
  say(`${(await (await fetch(`/lab/answer${state}`)).blob()).type}`);
};

export const streams: Experiment = async (say) => {
  const all = async (reader: ReadableStreamDefaultReader<Uint8Array>) => {
    let length = 0;
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return length;
      length += value.byteLength;
    }
  };
  for (const path of ['answer', 'long', 'pieces']) {
    const response = await fetch(`/lab/${path}${state}`);
    say(`${path} ${response.body?.locked} ${response.bodyUsed} ${response.body === response.body}`);
    say(String(await all(response.body!.getReader())));
    const teed = (await fetch(`/lab/${path}${state}`)).body!.tee();
    say((await Promise.all(teed.map((branch) => all(branch.getReader())))).join());
    const bytes = await fetch(`/lab/${path}${state}`);
    try {
      const reader = bytes.body!.getReader({ mode: 'byob' });
      const { value } = await reader.read(new Uint8Array(8));
      say(`own buffer ${value?.byteLength}`);
      await reader.cancel();
    } catch (error) {
      say(`own buffer ${String(error)}`);
    }
    const cancelled = await fetch(`/lab/${path}${state}`);
    await cancelled.body!.cancel('enough');
    say(await cancelled.text().catch(String));
    const piped = await fetch(`/lab/${path}${state}`);
    const text = piped.body!.pipeThrough(new TextDecoderStream() as unknown as ReadableWritablePair<string, Uint8Array>); // prettier-ignore
    say(`${piped.bodyUsed} ${typeof (await text.getReader().read()).value}`);
  }
};

export const requests: Experiment = async (say) => {
  const request = new Request(`/lab/echo${state}`, { method: 'POST', body: new URLSearchParams({ a: '1' }) });
  say(await (await fetch(request)).text());
  say(`${request.bodyUsed} ${await fetch(request).catch(String)}`);
  const other = new Request(`/lab/echo${state}`, { method: 'PUT', body: 'b=2', headers: { 'content-type': 'application/x-www-form-urlencoded' } }); // prettier-ignore
  say(await (await fetch(other.clone(), { method: 'POST' })).text());
  say(`${other.bodyUsed} ${await other.text()}`);
  say(await (await fetch(new URL(`/lab/echo${state}`, location.href))).text());
  const form = new FormData();
  form.set('c', '3');
  say(`${(await fetch(`/lab/echo${state}`, { method: 'POST', body: form })).status}`);
  class OwnRequest extends Request {}
  say(await (await fetch(new OwnRequest(`/lab/echo${state}`))).text());
};
