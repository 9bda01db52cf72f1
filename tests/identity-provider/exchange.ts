import type { Trace } from './ids.ts';

/** One request, as a scenario sees it. */
export interface Exchange {
  method: string;
  url: URL;
  /** A posted form's fields; empty otherwise. */
  form: URLSearchParams;
  /** The values of the scenario it belongs to. */
  trace: Trace;
}

export interface Reply {
  status?: number;
  headers?: Record<string, string>;
  body?: string;
  /** Written instead of a body, without saying how much will come. */
  pieces?: string[];
  /** What happens then: the connection breaks, or nothing more comes. */
  end?: 'breaks' | 'hangs';
}

export const html = (body: string, headers: Record<string, string> = {}): Reply => ({
  headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
  body,
});

export const json = (value: unknown, status = 200, headers: Record<string, string> = {}): Reply => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  body: JSON.stringify(value),
});

export const redirect = (location: string, headers: Record<string, string> = {}): Reply => ({
  status: 302,
  headers: { location, ...headers },
});
