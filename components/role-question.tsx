import type { Signal } from '@preact/signals';
import type { Role } from '../catalog/schema.ts';
import type { Localizer } from '../locales/localizer.ts';
import { RoleSwitch } from './role-switch.tsx';

interface Props {
  /** Follows the answer at once. */
  role: Signal<Role>;
  /** To remember the answer. */
  onRole: (role: Role) => void;
  localizer: Localizer;
}

/** Asks beside an explanation who is reading it. */
export const RoleQuestion = ({ role, onRole, localizer }: Props) => (
  <RoleSwitch
    role={role.value}
    legend={localizer.t('role-question')}
    localizer={localizer}
    onRole={(chosen) => {
      role.value = chosen;
      onRole(chosen);
    }}
  />
);
