import { roles, type Role } from '../catalog/schema.ts';
import type { Localizer } from '../locales/localizer.ts';

interface Props {
  role: Role;
  onRole: (role: Role) => void;
  legend: string;
  localizer: Localizer;
}

/** Who is reading. Real radio buttons: arrow keys, groups and names come with them. */
export const RoleSwitch = ({ role, onRole, legend, localizer: { t } }: Props) => (
  <fieldset class="roles">
    <legend>{legend}</legend>
    <div class="segments">
      {roles.map((one) => (
        <label key={one} class="segment">
          <input
            type="radio"
            name="role"
            value={one}
            checked={one === role}
            data-part={`role-${one}`}
            onChange={() => onRole(one)}
          />
          <span>{t(`role-${one}`)}</span>
        </label>
      ))}
    </div>
  </fieldset>
);
