import { Recording } from './recording.ts';
import type { RecordedFailure } from './recorded-failure.ts';

/** What is said while a file is read. */
export type RecordingNews =
  | {
      type: 'progress';
      /** The part of the file that has been read: 0 to 1. */
      share: number;
      /** New or changed, in order. */
      failures: RecordedFailure[];
    }
  | { type: 'end'; damaged: boolean; unlisted: number }
  | { type: 'unreadable' };

/** What is read at once, in bytes; Firefox would hand out the whole file as one piece of its stream. */
const slice = 4 * 1024 * 1024;
/** Each costs Chromium a message and an open file: while one is read, these many are under way. */
const ahead = 1;
/** So that no message keeps the page busy. */
const mostPerMessage = 100;

/**
 * Reads a file slice by slice.
 * @param isSignIn whether an address is on a sign-in host
 * @param tell is called as it goes; nothing but masked failures and counts goes through it
 */
export async function readFile(
  file: Blob,
  isSignIn: (url: string) => boolean,
  tell: (news: RecordingNews) => void,
): Promise<void> {
  const progress = (read: number, failures: RecordedFailure[]) => {
    const share = file.size === 0 ? 1 : Math.min(1, read / file.size);
    let from = 0;
    do {
      tell({ type: 'progress', share, failures: failures.slice(from, from + mostPerMessage) });
      from += mostPerMessage;
    } while (from < failures.length);
  };
  try {
    const recording = new Recording(isSignIn);
    const load = (at: number) => {
      const bytes = file.slice(at, at + slice).arrayBuffer();
      bytes.catch(() => undefined); // Said when its turn comes; when an earlier one failed, never.
      return bytes;
    };
    const underWay = Array.from({ length: ahead }, (_, index) => load(index * slice));
    for (let at = 0; at < file.size; at += slice) {
      underWay.push(load(at + ahead * slice));
      const bytes = new Uint8Array(await underWay.shift()!);
      progress(at + slice, recording.read(bytes));
    }
    const { failures, damaged, unlisted } = recording.end();
    progress(file.size, failures);
    tell({ type: 'end', damaged, unlisted });
  } catch {
    // The file is gone, changed under our hands, or no file at all but a folder.
    tell({ type: 'unreadable' });
  }
}
