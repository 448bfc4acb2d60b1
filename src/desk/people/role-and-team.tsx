import type { Signal } from '@preact/signals';
import { type Role, roles } from '../../domain/people/person';
import { people as words } from '../../text/desk';
import { SelectField } from '../../ui/controls/select-field';
import type { Directory } from './people-store';

type RoleAndTeamProps = { role: Signal<Role>; team: Signal<string>; teams: Directory['teams'] };

export function RoleAndTeam({ role, team, teams }: RoleAndTeamProps) {
  return (
    <>
      <SelectField
        label={words.role}
        hint={words.roleHints[role.value]}
        value={role.value}
        choices={roles.map((each) => ({ value: each, label: words.roles[each] }))}
        onValue={(chosen) => (role.value = chosen)}
      />
      <SelectField
        label={words.team}
        optional
        value={team.value}
        choices={[
          { value: '', label: words.noTeam },
          ...teams.map(({ id, title }) => ({ value: id, label: title })),
        ]}
        onValue={(chosen) => (team.value = chosen)}
      />
    </>
  );
}
