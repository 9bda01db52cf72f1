import { useSignal } from '@preact/signals';
import { CheckIcon } from './icons.tsx';

interface Props {
  labels: { button: string; done: string; failed: string };
  /** Rejects where the browser forbids copying. */
  copy: () => Promise<void>;
}

export function CopyButton({ labels, copy }: Props) {
  const outcome = useSignal<'done' | 'failed' | undefined>(undefined);
  const onClick = () =>
    void copy().then(
      () => (outcome.value = 'done'),
      () => (outcome.value = 'failed'),
    );
  return (
    <div class="copy">
      <button type="button" class="primary" data-part="copy" onClick={onClick}>
        {labels.button}
      </button>
      {/* Always there: a live region announces only what changes inside it. */}
      <output class="outcome">
        {outcome.value === 'done' && <CheckIcon />}
        {outcome.value && labels[outcome.value]}
      </output>
    </div>
  );
}
