interface Props {
  label: string;
  question: string;
  /** At every keystroke. */
  onQuestion: (question: string) => void;
}

/** Narrows a list while people type. */
export const SearchField = ({ label, question, onQuestion }: Props) => (
  <>
    <label for="search">{label}</label>
    <input
      id="search"
      type="search"
      autocomplete="off"
      spellcheck={false}
      data-part="search"
      value={question}
      onInput={(event) => onQuestion(event.currentTarget.value)}
    />
  </>
);
