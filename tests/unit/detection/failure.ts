/** One failure that the tests of detection tell about, in the parts every surface prints in its own order. */
export const trace = '11111111-aaaa-4aaa-8aaa-111111111100';
export const correlation = '22222222-bbbb-4bbb-8bbb-222222222222';
export const app = '33333333-cccc-4ccc-8ccc-333333333333';
/** As a message writes it, and as a page does. */
export const time = '2026-02-19 02:18:35Z';
export const pageTime = '2026-02-19T02:18:35Z';

export const sentence = 'The refresh token has expired due to inactivity.';
export const rows = [`Trace ID: ${trace}`, `Correlation ID: ${correlation}`, `Timestamp: ${time}`];
export const message = [`AADSTS700082: ${sentence}`, ...rows].join('\r\n');

/** What {@link message} says. */
export const details = { traceId: trace, correlationId: correlation, timestamp: time };

/** The rows of a page, and what they say. */
export const pageRows = [
  `Request Id: ${trace}`,
  `Correlation Id: ${correlation}`,
  `Timestamp: ${pageTime}`,
].join('\n');
export const pageDetails = { requestId: trace, correlationId: correlation, timestamp: pageTime };

/** The ID of another failure. */
export const otherTrace = '44444444-dddd-4ddd-8ddd-444444444444';

/** The failure as the token endpoint tells it, with claims that nobody may keep. */
export const tokenAnswer = {
  error: 'invalid_grant',
  error_description: message,
  error_codes: [700082],
  timestamp: time,
  trace_id: trace,
  correlation_id: correlation,
  error_uri: 'https://login.microsoftonline.com/error?code=700082',
  suberror: 'bad_token',
  claims: '{"access_token":{"capolids":{"essential":true,"values":["secret"]}}}',
};
