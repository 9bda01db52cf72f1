import type { ComponentChildren } from 'preact';
import type { Localizer } from '../../locales/localizer.ts';

interface Props {
  id: string;
  explained?: string;
  /** The organization decides. */
  isLocked?: boolean;
  localizer: Localizer;
  children: ComponentChildren;
}

/** One setting, with what it does below. */
export const Setting = ({ id, explained, isLocked = false, localizer: { t }, children }: Props) => (
  <div class="setting">
    {children}
    {(explained || isLocked) && (
      <p id={`${id}-explained`} class="explained">
        {explained} {isLocked && <strong>{t('options-locked')}</strong>}
      </p>
    )}
  </div>
);

interface SwitchProps extends Omit<Props, 'children'> {
  label: string;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
}

export const SwitchSetting = ({ label, isOn, onChange, ...setting }: SwitchProps) => (
  <Setting {...setting}>
    <label class="switch">
      <input
        id={setting.id}
        type="checkbox"
        checked={isOn}
        disabled={setting.isLocked}
        data-part={setting.id}
        aria-describedby={`${setting.id}-explained`}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {label}
    </label>
  </Setting>
);

interface ChoiceProps<Option extends string> extends Omit<Props, 'children'> {
  label: string;
  value: Option;
  options: readonly Option[];
  nameOf: (option: Option) => string;
  onChange: (option: Option) => void;
}

export const ChoiceSetting = <Option extends string>(props: ChoiceProps<Option>) => {
  const { label, value, options, nameOf, onChange, ...setting } = props;
  return (
    <Setting {...setting}>
      <label for={setting.id}>{label}</label>
      <select
        id={setting.id}
        value={value}
        disabled={setting.isLocked}
        data-part={setting.id}
        aria-describedby={setting.explained ? `${setting.id}-explained` : undefined}
        onChange={(event) => onChange(event.currentTarget.value as Option)}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {nameOf(option)}
          </option>
        ))}
      </select>
    </Setting>
  );
};
