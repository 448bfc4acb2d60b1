import type { Day } from '../../domain/instant';
import type { Role } from '../../domain/people/person';
import type { SigningRight } from '../../domain/people/signing';
import type { Side } from '../../domain/playbook/release';
import type { Route } from './route';

type Named = { id: string; name: string };

/** A deputyship: `deputy` signs in the place of `person` on these days. `side`: the one that `person` signs for, if any. */
export type DeputyRow = { id: string; person: Named; deputy: Named; from: Day; to: Day; side?: Side };

/** Who may sign for which side, and how strictly. `set`: what is set for a person; `side`: what comes of it. */
export type Policy = {
  strict: boolean;
  people: (Named & { role: Role; set?: SigningRight; side?: Side; mayDeputise: Side[] })[];
  deputies: DeputyRow[];
};

export type PolicyRoutes = {
  'GET /api/policy': Route<undefined, object, Policy>;
  'PUT /api/policy': Route<{ strict: boolean }, object, Policy>;
  /** `by role`: what the role says. */
  'POST /api/policy/rights': Route<{ person: string; right: SigningRight | 'by role' }, object, Policy>;
  'POST /api/deputies': Route<{ person: string; deputy: string; from: Day; to: Day }, object, Policy>;
  'DELETE /api/deputies/:id': Route<undefined, object, Policy>;
};

const staff = ['marketing', 'team_lead', 'admin'] as const;

export const policyAccess = {
  'GET /api/policy': staff,
  'PUT /api/policy': ['admin'],
  'POST /api/policy/rights': ['admin'],
  'POST /api/deputies': staff,
  'DELETE /api/deputies/:id': staff,
} as const;
