import { createHash } from 'node:crypto';

/** Made-up values every scenario shares; no real app, device or tenant carries them. */
export const ids = {
  appId: '7e1f6b0a-93d4-4c55-8a0e-2d9b1c3f4e5a',
  deviceId: '19b0c7de-6a2f-4e83-b5d1-8c3a7f902e64',
  tenantId: '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
} as const;

/** What the service gives to find a failure by. */
export interface Trace {
  requestId: string;
  correlationId: string;
  timestamp: string;
}

function guidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

/**
 * @returns a scenario's own values, the same in every run: whoever walks from one scenario to the next in a tab meets two
 * failures, as with the real service
 */
export const traceOf = (scenario: string): Trace => ({
  // The service's request IDs often end in 00.
  requestId: guidOf(`request of ${scenario}`).replace(/..$/, '00'),
  correlationId: guidOf(`correlation of ${scenario}`),
  timestamp: '2026-06-16 09:25:54Z',
});

/** The same without the time, for pages that print none. */
export function guidsOf(scenario: string): Pick<Trace, 'requestId' | 'correlationId'> {
  const { requestId, correlationId } = traceOf(scenario);
  return { requestId, correlationId };
}

/** A time as pages print it. */
export const isoTime = ({ timestamp }: Trace): string => timestamp.replace(' ', 'T');

/** The message as the service writes it, with the rows behind it. */
export const withRows = (message: string, { requestId, correlationId, timestamp }: Trace): string =>
  `${message}\r\nTrace ID: ${requestId}\r\nCorrelation ID: ${correlationId}\r\nTimestamp: ${timestamp}`;

export const person = 'jane.doe@contoso.example';
