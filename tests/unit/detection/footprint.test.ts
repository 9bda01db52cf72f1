import { describe, expect, it } from 'vitest';
import { conflicts, readFootprints, union } from '../../../detection/footprint.ts';
import { asGuid, asTime, instantOf } from '../../../detection/identifiers.ts';
import { app, correlation, details, pageDetails, pageTime, time, trace } from './failure.ts';

const read = (text: string) => readFootprints(text).map((footprint) => footprint.details);
const other = '44444444-dddd-4ddd-8ddd-444444444444';

describe('IDs and time are read', () => {
  it.each([
    ['a line each', `Trace ID: ${trace}\nCorrelation ID: ${correlation}\nTimestamp: ${time}`],
    ['with CRLF', `Trace ID: ${trace}\r\nCorrelation ID: ${correlation}\r\nTimestamp: ${time}`],
    ['in one line', `Trace ID: ${trace} Correlation ID: ${correlation} Timestamp: ${time}`],
    ['without any separator', `Trace ID: ${trace}Correlation ID: ${correlation}Timestamp: ${time}`],
    ['with commas', `Trace ID: ${trace}, Correlation ID: ${correlation}, Timestamp: ${time}.`],
    [
      'with label and value on lines of their own',
      `Trace ID:\n${trace}\nCorrelation ID:\n${correlation}\nTimestamp:\n${time}`,
    ],
    ['glued, in another order', `Timestamp: ${time}Trace ID: ${trace}Correlation ID: ${correlation}`],
    ['in another order', `Timestamp: ${time} Correlation ID: ${correlation} Trace ID: ${trace}`],
    ['in yet another', `Correlation ID: ${correlation} Timestamp: ${time} Trace ID: ${trace}`],
    [
      'in capital letters',
      `TRACE ID: ${trace.toUpperCase()} CORRELATION ID: ${correlation.toUpperCase()} TIMESTAMP: ${time}`,
    ],
    ['as fields', `trace_id: '${trace}', correlation_id: '${correlation}', timestamp: '${time}'`],
    ['as JSON', `"trace_id":"${trace}","correlation_id":"${correlation}","timestamp":"${time}"`],
    ['as names of a library', `traceId=${trace} correlationId=${correlation} timestamp=${time}`],
    [
      'in Markdown',
      `**Trace ID**: \`${trace}\`\n**Correlation ID**: \`${correlation}\`\n**Timestamp**: ${time}`,
    ],
    ['in a quote', `> Trace ID: ${trace}\n> Correlation ID: ${correlation}\n> Timestamp: ${time}`],
    ['in a table', `| Trace ID | ${trace} |\n| Correlation ID | ${correlation} |\n| Timestamp | ${time} |`],
    ['before a closing quote', `"Trace ID: ${trace} Correlation ID: ${correlation} Timestamp: ${time}"`],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual([details]);
  });

  it.each([
    ['German', 'Anforderungs-ID', 'Korrelations-ID', 'Zeitstempel'],
    ['French', 'ID de demande', 'ID de corrélation', 'Horodatage'],
    ['Spanish', 'Id. de solicitud', 'Id. de correlación', 'Marca de tiempo'],
    ['Czech', 'ID žádosti', 'ID korelace', 'Časové razítko'],
    ['Polish', 'Identyfikator żądania', 'Identyfikator korelacji', 'Sygnatura czasowa'],
    ['Russian', 'Идентификатор запроса', 'Идентификатор корреляции', 'Метка времени'],
    ['Greek', 'Αναγνωριστικό αίτησης', 'Αναγνωριστικό συσχέτισης', 'Χρονική σήμανση'],
    ['Arabic', 'معرف الطلب', 'معرف الارتباط', 'الطابع الزمني'],
    ['Hebrew', 'מזהה בקשה', 'מזהה מתאם', 'חותמת זמן'],
    ['Thai', 'รหัสคำขอ', 'รหัสสหสัมพันธ์', 'ประทับเวลา'],
    ['Japanese', '要求 ID', '関連付け ID', 'タイムスタンプ'],
    ['Chinese', '请求 ID', '相关 ID', '时间戳'],
    ['Korean', '요청 ID', '상관 관계 ID', '타임스탬프'],
    ['Turkish', 'İstek Kimliği', 'Bağıntı Kimliği', 'Zaman damgası'],
  ])('by their order in %s', (_, request, correlationLabel, timestamp) => {
    expect(
      read(`${request}: ${trace}\n${correlationLabel}: ${correlation}\n${timestamp}: ${pageTime}`),
    ).toEqual([pageDetails]);
  });

  it('with wide colons', () => {
    expect(read(`要求 ID：${trace}\n関連付け ID：${correlation}\nタイムスタンプ：${pageTime}`)).toEqual([
      pageDetails,
    ]);
  });

  it('although a translator turned the date round', () => {
    expect(
      read(`Traceer-ID: ${trace} correlatie-ID: ${correlation} tijdstempel: 15-12-2015 21:09:31Z`),
    ).toEqual([{ traceId: trace, correlationId: correlation }]);
  });

  it('each for its own failure', () => {
    expect(
      read(`Trace ID: ${trace} Correlation ID: ${correlation}\nTrace ID: ${other} Timestamp: ${time}`),
    ).toEqual([
      { traceId: trace, correlationId: correlation },
      { traceId: other, timestamp: time },
    ]);
  });
});

describe('rows of a page are read', () => {
  it.each([
    ['glued', `Request Id: ${trace}Correlation Id: ${correlation}Timestamp: ${pageTime}`],
    ['glued, the time first', `Timestamp: ${pageTime}Request Id: ${trace}Correlation Id: ${correlation}`],
    ['glued, in reverse', `Timestamp: ${pageTime}Correlation Id: ${correlation}Request Id: ${trace}`],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual([pageDetails]);
  });

  it('apart from those of a message, although they follow at once', () => {
    expect(read(`Trace ID: ${trace}\nRequest Id: ${other}`)).toEqual([
      { traceId: trace },
      { requestId: other },
    ]);
    expect(read(`Request Id: ${trace}\nTrace ID: ${trace}`)).toEqual([{ requestId: trace, traceId: trace }]);
  });

  it('apart from those far away', () => {
    expect(read(`Trace ID: ${trace}\n${'another line\n'.repeat(20)}Correlation ID: ${correlation}`)).toEqual([
      { traceId: trace },
      { correlationId: correlation },
    ]);
  });
});

describe('GUIDs that are not the sign-in’s stay', () => {
  it.each([
    ['an app', `Application '${app}'(Contoso)`],
    ['a tenant', `tenant ID: ${app}`],
    ['an account', `user account '${app}'`],
    ['a client’s own ID', `client-request-id: ${app}`],
    ['another, with a space', `Client Request Id: ${app}`],
    ['Graph’s', `"request-id": "${app}", "client-request-id": "${app}"`],
    ['ARM’s', `x-ms-correlation-request-id: ${app}`],
    ['SharePoint’s', `SPRequestGuid: ${app}`],
    ['another service’s sentence', `The operation with Request Id '${app}' failed`],
    ['part of a longer run', `Trace ID: ${app}-1`],
    ['part of a longer hash', `Trace ID: ${app}0`],
    ['a cut one', `Trace ID: ${app.slice(0, -1)}`],
    ['a placeholder', 'Trace ID: xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx'],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('two footprints', () => {
  it('name different failures when an ID differs', () => {
    expect(conflicts({ traceId: trace }, { traceId: other })).toBe(true);
    expect(conflicts({ traceId: trace }, { correlationId: other })).toBe(false);
    expect(conflicts({}, details)).toBe(false);
  });

  it('name the same one when only the clocks differ a little', () => {
    expect(conflicts({ timestamp: '2026-02-19 02:18:35Z' }, { timestamp: '2026-02-19T02:18:36.123Z' })).toBe(
      false,
    );
    expect(conflicts({ timestamp: '2026-02-19 02:18:35Z' }, { timestamp: '2026-02-19 02:20:35Z' })).toBe(
      true,
    );
  });

  it('are joined unless they contradict, the surest first', () => {
    expect(
      union([{ traceId: trace }, { correlationId: correlation }, { traceId: other, timestamp: time }]),
    ).toEqual({
      traceId: trace,
      correlationId: correlation,
    });
  });
});

describe('an identifier', () => {
  it('is a GUID, in lower case', () => {
    expect(asGuid(trace.toUpperCase())).toBe(trace);
    expect([asGuid(`{${trace}}`), asGuid(''), asGuid(7), asGuid(undefined)]).toEqual(
      Array(4).fill(undefined),
    );
  });

  it.each([
    ['2026-02-19 02:18:35Z', 1_771_467_515_000],
    ['2026-02-19T02:18:35.1234567Z', 1_771_467_515_123],
    ['2026-02-19 02-18-35Z', 1_771_467_515_000],
    ['2026-02-19T03:18:35+01:00', 1_771_467_515_000],
    ['2026-02-19 02:18:35', 1_771_467_515_000],
  ])('is a time: %s', (text, instant) => {
    expect(asTime(text)).toBe(text);
    expect(instantOf(text)).toBe(instant);
  });

  it.each(['15-12-2015 21:09:31Z', 'yesterday', '2026-02-19', '2026-02-19 02:18:35Z and more'])(
    'is no time: %s',
    (text) => {
      expect(asTime(text)).toBeUndefined();
      expect(instantOf(text)).toBeUndefined();
    },
  );

  it('of no day there is means no instant', () => {
    expect(instantOf('2026-13-45 25:61:61Z')).toBeUndefined();
  });
});
