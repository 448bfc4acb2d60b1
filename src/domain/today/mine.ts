import type { LeadFacts } from '../lead/facts';
import { textOf } from '../lead/read-fact';
import type { Person } from '../people/person';

/**
 * Whether a lead is this person's, by the owner that the CRM shows: the same words in any order, or the same address.
 * A CRM and a hub may spell one person differently; so a name that shares a word with mine settles nothing.
 */
export function isMine(
  facts: LeadFacts,
  me: Pick<Person, 'name' | 'email'> | undefined,
): 'yes' | 'no' | 'cannot tell' {
  const owner = textOf(facts, 'owner');
  if (owner === undefined || !me) return 'cannot tell';
  if (owner.trim().toLowerCase() === me.email.toLowerCase()) return 'yes';
  const [theirs, mine] = [wordsOf(owner), wordsOf(me.name)];
  const shared = theirs.filter((word) => mine.includes(word)).length;
  if (shared === 0) return 'no';
  return shared === theirs.length && shared === mine.length ? 'yes' : 'cannot tell';
}

function wordsOf(name: string): string[] {
  const plain = name.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
