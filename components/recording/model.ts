import { batch, signal, type Signal } from '@preact/signals';
import type { RecordingNews } from '../../recordings/read-file.ts';
import type { RecordedFailure } from '../../recordings/recorded-failure.ts';

/** Reads a file and tells as it goes, until it ends or is aborted. */
export type ReadRecording = (file: File, tell: (news: RecordingNews) => void, signal: AbortSignal) => void;

export type RecordingState =
  | { phase: 'none' }
  | { phase: 'reading'; share: number }
  | { phase: 'read'; damaged: boolean; unlisted: number }
  | { phase: 'cancelled' }
  | { phase: 'unreadable' };

export interface RecordingModel {
  state: Signal<RecordingState>;
  /** The file's name. */
  name: Signal<string>;
  /** Several were given, of which the first is read. */
  hasOthers: Signal<boolean>;
  /** In the order of the recording. */
  failures: Signal<RecordedFailure[]>;
  /** Reads the first of these; what was read before is forgotten. */
  open(files: readonly File[]): void;
  cancel(): void;
}

/** One recording at a time, from the moment it is dropped. */
export function createRecordingModel(read: ReadRecording): RecordingModel {
  const state = signal<RecordingState>({ phase: 'none' });
  const name = signal('');
  const hasOthers = signal(false);
  const failures = signal<RecordedFailure[]>([]);
  let reading = new AbortController();

  /** A failure keeps its place when it changes. */
  const merge = (changed: RecordedFailure[]) => {
    if (changed.length === 0) return;
    const all = new Map(failures.peek().map((failure) => [failure.id, failure]));
    for (const failure of changed) all.set(failure.id, failure);
    failures.value = [...all.values()];
  };
  const take = (news: RecordingNews) =>
    batch(() => {
      if (news.type === 'progress') {
        merge(news.failures);
        state.value = { phase: 'reading', share: news.share };
      } else if (news.type === 'end')
        state.value = { phase: 'read', damaged: news.damaged, unlisted: news.unlisted };
      else state.value = { phase: 'unreadable' };
    });

  return {
    state,
    name,
    hasOthers,
    failures,
    open([file, ...others]) {
      if (!file) return;
      reading.abort();
      reading = new AbortController();
      const { signal: ended } = reading;
      batch(() => {
        failures.value = [];
        name.value = file.name;
        hasOthers.value = others.length > 0;
        state.value = { phase: 'reading', share: 0 };
      });
      read(file, (news) => !ended.aborted && take(news), ended);
    },
    cancel() {
      reading.abort();
      state.value = { phase: 'cancelled' };
    },
  };
}
