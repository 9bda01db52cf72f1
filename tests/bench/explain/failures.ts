import type { Seen } from '../../../catalog/explain.ts';

const appId = '7f3d2c1b-0a9e-4d8c-b7a6-1f2e3d4c5b6a';

/** Explained in turn: what people meet, with values and without, and a rare one. */
export const failures = [
  {
    code: 'AADSTS53003',
    message: 'AADSTS53003: Access has been blocked by Conditional Access policies.',
    details: {},
  },
  {
    code: 'AADSTS50011',
    message: `AADSTS50011: The redirect URI 'https://app.contoso.example/signin' specified in the request does not match the redirect URIs configured for the application '${appId}'.`,
    details: {},
  },
  {
    code: 'AADSTS700016',
    message: `AADSTS700016: Application with identifier '${appId}' was not found in the directory 'Contoso'.`,
    details: {},
  },
  {
    code: 'AADB2C90118',
    message: 'AADB2C90118: The user has forgotten their password.',
    details: {},
  },
  { code: 'AADSTS500171', message: '', details: {} },
] as const satisfies Seen[];
