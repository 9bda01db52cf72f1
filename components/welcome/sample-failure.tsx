import { SignpostIcon } from '../icons.tsx';

interface Props {
  /** Of the round button, as on a real page. */
  label: string;
  isOpen: boolean;
  onToggle: () => void;
}

/** What stands on a sign-in page after a failure, in the service's own English, with Signpost's mark. */
export const SampleFailure = ({ label, isOpen, onToggle }: Props) => (
  <p class="sample">
    <mark lang="en">Error Code: 53003</mark>
    <button
      type="button"
      class="sample-mark"
      aria-label={label}
      aria-expanded={isOpen}
      aria-controls="explained"
      data-part="mark"
      onClick={onToggle}
    >
      <SignpostIcon />
    </button>
  </p>
);
