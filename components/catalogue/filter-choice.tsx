interface Props<Option extends string> {
  name: string;
  options: readonly Option[];
  label: string;
  /** What is shown for no filter. */
  any: string;
  nameOf: (option: Option) => string;
  onChoose: (option: Option | undefined) => void;
}

export const FilterChoice = <Option extends string>(props: Props<Option>) => {
  const { name, options, label, any, nameOf, onChoose } = props;
  return (
    <label>
      <span>{label}</span>
      <select
        data-part={`filter-${name}`}
        onChange={({ currentTarget: { value } }) => onChoose(options.find((option) => option === value))}
      >
        <option value="">{any}</option>
        {options.map((option) => (
          <option key={option} value={option}>
            {nameOf(option)}
          </option>
        ))}
      </select>
    </label>
  );
};
