import type { IdentityProvider } from '../../identity-provider/server.ts';

type Request = IdentityProvider['requests'][number];

/** What the browsers ask for themselves, however much of it is switched off. */
const isBrowsersOwn = ({ url }: Request) =>
  /(?:^|\.)(?:google|googleapis|gvt1|gstatic|mozilla|firefox|mozgcp|mozaws)\.(?:com|org|net)$/.test(
    new URL(url).hostname,
  );

const isExtensions = ({ headers }: Request) => /extension:/.test(`${headers.origin} ${headers.referer}`);

/** A script's request for something that no page here asks for: a content script's looks like its page's. */
const isNobodys = ({ headers, status }: Request) => headers['sec-fetch-dest'] === 'empty' && status === 404;

/** @returns of what the network heard, each request that an extension may have made */
export const requestsByExtensions = (requests: readonly Request[]): string[] =>
  requests
    .filter((request) => isExtensions(request) || (isNobodys(request) && !isBrowsersOwn(request)))
    .map(({ method, url }) => `${method} ${url}`);
