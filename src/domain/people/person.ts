import type { Side } from '../playbook/release';

export const roles = ['rep', 'marketing', 'team_lead', 'admin'] as const;
export type Role = (typeof roles)[number];

export type PersonId = string;

export type Person = {
  id: PersonId;
  name: string;
  email: string;
  role: Role;
  team?: { id: string; title: string };
};

/** The side for which a role speaks; an admin speaks for none. */
export function sideOf(role: Role): Side | undefined {
  if (role === 'marketing') return 'marketing';
  return role === 'admin' ? undefined : 'sales';
}

/** Whether a role may sign for its side: marketing managers for Marketing, team leads for Sales. */
export function maySign(role: Role): boolean {
  return role === 'marketing' || role === 'team_lead';
}
