import { isSignInUrl } from '../../../platform/sign-in-hosts.ts';
import { Recording, type RecordingEnd } from '../../../recordings/recording.ts';
import type { RecordedFailure } from '../../../recordings/recorded-failure.ts';

export type ReadRecording = Omit<RecordingEnd, 'failures'> & { failures: RecordedFailure[] };

/** Reads a whole file in these chunks, and what it says in the end. */
export function readChunks(chunks: Iterable<Uint8Array>): ReadRecording {
  const recording = new Recording(isSignInUrl);
  const failures = new Map<string, RecordedFailure>();
  const keep = (changed: RecordedFailure[]) => {
    for (const failure of changed) failures.set(failure.id, failure);
  };
  for (const chunk of chunks) keep(recording.read(chunk));
  const end = recording.end();
  keep(end.failures);
  return { ...end, failures: [...failures.values()] };
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export const readText = (text: string): ReadRecording => readChunks([bytesOf(text)]);

export const codesIn = (text: string): string[] => readText(text).failures.map(({ code }) => code);
