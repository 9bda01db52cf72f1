import { detectInAnswer, type JsonObject } from './answer.ts';
import { detectInText } from './text.ts';
import type { Finding } from './sighting.ts';

/**
 * Reads the body of an answer a page received: token endpoint errors, multifactor results, B2C page answers, and any
 * text with a code.
 * @param body the text of a response; hostile
 * @returns the codes in it
 */
export function detectInResponse(body: string): Finding[] {
  const answer = parseObject(body);
  const found = answer && detectInAnswer(answer);
  return found ?? detectInText(body).map(({ code, message, details }) => ({ code, message, details }));
}

function parseObject(body: string): JsonObject | undefined {
  if (!/^\s*\{/.test(body)) return undefined;
  try {
    return JSON.parse(body) as JsonObject;
  } catch {
    return undefined;
  }
}
