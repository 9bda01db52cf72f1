import { browser } from 'wxt/browser';
import type { ReadRecording } from '../../components/recording/model.ts';
import { noteFault } from '../../platform/faults.ts';
import type { RecordingNews } from '../../recordings/read-file.ts';

/** Where Trusted Types are asked for, a worker's address must come from a policy; ours knows one address. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): {
    createScriptURL(url: string): string;
  };
}

const workerUrl = browser.runtime.getURL('/recording-reader.js' as '/');
const { trustedTypes } = globalThis as typeof globalThis & { trustedTypes?: TrustedTypes };
const policy = trustedTypes?.createPolicy('signpost-recording-reader', { createScriptURL: () => workerUrl });

/** Reads a file in a worker of its own; aborting ends it at once. */
export const readRecording: ReadRecording = (file, tell, signal) => {
  const worker = new Worker(policy?.createScriptURL(workerUrl) ?? workerUrl);
  worker.addEventListener('message', ({ data }: MessageEvent<RecordingNews>) => {
    if (data.type !== 'progress') worker.terminate();
    tell(data);
  });
  worker.addEventListener('error', ({ error, message }) => {
    void noteFault(error ?? message);
    tell({ type: 'unreadable' });
  });
  signal.addEventListener('abort', () => worker.terminate());
  worker.postMessage(file);
};
