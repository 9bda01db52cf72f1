/** Made-up values every scenario uses; no real app, tenant or request carries them. */
export const ids = {
  requestId: '5a1d0f3e-7c44-4b1c-9a53-0f6e2b7a1100',
  correlationId: 'c0ffee00-1b2c-4d3e-8f40-516273849506',
  appId: '7e1f6b0a-93d4-4c55-8a0e-2d9b1c3f4e5a',
  deviceId: '19b0c7de-6a2f-4e83-b5d1-8c3a7f902e64',
  tenantId: '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
  timestamp: '2026-06-16 09:25:54Z',
} as const;

/** The message as the service writes it, with the rows behind it. */
export const withRows = (message: string): string =>
  `${message}\r\nTrace ID: ${ids.requestId}\r\nCorrelation ID: ${ids.correlationId}\r\nTimestamp: ${ids.timestamp}`;

export const person = 'jane.doe@contoso.example';
