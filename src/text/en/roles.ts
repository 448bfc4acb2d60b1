import type { Role } from '../../domain/people/person';

export const roles: Record<Role, string> = {
  rep: 'Sales rep',
  marketing: 'Marketing',
  team_lead: 'Team lead',
  admin: 'Admin',
};
