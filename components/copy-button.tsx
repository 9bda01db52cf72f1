import { CheckIcon } from './icons.tsx';
import { useCopy } from './use-copy.ts';

interface Props {
  labels: { button: string; done: string; failed: string };
  /** Rejects where the browser forbids copying. */
  copy: () => Promise<void>;
}

export function CopyButton({ labels, copy }: Props) {
  const [outcome, start] = useCopy(copy);
  return (
    <div class="copy">
      <button type="button" class="primary" data-part="copy" onClick={start}>
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
