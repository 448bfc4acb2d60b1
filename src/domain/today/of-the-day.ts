import type { Instant } from '../instant';
import type { LeadKey } from '../lead/facts';
import { type Role, sideOf } from '../people/person';
import type { Remembered } from './agenda';

/** My open leads as a CRM named them at `at`; `more`: beyond these. */
type Answer = { at?: Instant; leads: LeadKey[]; more?: true };

type Known = Remembered & { key: LeadKey; at: Instant; lead: { origin: string } };

/**
 * The leads that belong into a person's day. Where the CRM has named my open leads since one was seen, its word counts: a
 * lead that it did not name is closed, or somebody else's. Of whom nobody can tell whose it is counts for Sales only.
 */
export function leadsOfTheDay<Lead extends Known>(
  leads: Lead[],
  { answers, role }: { answers: Record<string, Answer>; role: Role },
): Lead[] {
  const named = new Map(Object.entries(answers).map(([origin, { leads: mine }]) => [origin, new Set(mine)]));
  return leads.filter(({ key, at, mine, lead: { origin } }) => {
    if (mine === 'no' || (mine === 'cannot tell' && sideOf(role) !== 'sales')) return false;
    const { at: answeredAt = '', more } = answers[origin] ?? {};
    return more || at > answeredAt || named.get(origin)?.has(key) === true;
  });
}

/**
 * What the day covers: `all` open leads of one CRM or more, by their number, when every allowed CRM has named them;
 * `some`: those, and of others only what was seen; `seen`: only leads that were seen.
 */
export type Coverage = { kind: 'all' | 'some'; count: number; more: boolean } | { kind: 'seen' };

export function coverageOf(origins: string[], answers: Record<string, Answer>): Coverage {
  const told = origins.flatMap((origin) => {
    const answer = answers[origin];
    return answer?.at === undefined ? [] : [answer];
  });
  if (told.length === 0) return { kind: 'seen' };
  const count = told.reduce((sum, { leads }) => sum + leads.length, 0);
  const kind = told.length === new Set(origins).size ? 'all' : 'some';
  return { kind, count, more: told.some(({ more }) => more) };
}
