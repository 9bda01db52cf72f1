import type { JsonObject } from './answer.ts';
import { codeFromNumber } from './code.ts';
import { cut } from './cut.ts';
import { asGuid, asTime } from './identifiers.ts';
import { mask } from './mask.ts';
import { plain } from './text.ts';
import type { Finding } from './sighting.ts';

/**
 * One record of a sign-in log, as Microsoft Graph (resource type `signIn`) or Azure Monitor (table `SigninLogs`) export it.
 * It holds whom and where, too: only what says which failure it was is looked at.
 * @param record an object out of JSON; hostile
 * @returns its failure, or undefined when it is no such record or the sign-in worked
 */
export function detectInSignInRecord(record: JsonObject): Finding[] | undefined {
  const status = record['status'] as JsonObject | null | undefined;
  const fields = Object.fromEntries(
    Object.entries(record).map(([key, value]) => [key.charAt(0).toLowerCase() + key.slice(1), value]),
  );
  const isGraph = typeof status === 'object' && status !== null && 'errorCode' in status;
  if (!isGraph && !('resultType' in fields && Object.keys(fields).length > 1)) return undefined;
  const code = codeFromNumber(isGraph ? String(status['errorCode']) : String(fields['resultType']));
  if (!code) return [];
  const correlationId = asGuid(fields['correlationId']);
  const requestId = asGuid(fields['originalRequestId']) ?? asGuid(fields['id']);
  const timestamp = asTime(fields['createdDateTime']);
  const reason = isGraph ? status['failureReason'] : fields['resultDescription'];
  return [
    {
      code,
      message: typeof reason === 'string' ? mask(cut(plain(cut(reason, 4_000)), 1_000)).slice(0, 1_000) : '',
      details: {
        ...(correlationId ? { correlationId } : {}),
        ...(requestId ? { requestId } : {}),
        ...(timestamp ? { timestamp } : {}),
      },
    },
  ];
}
