import type { Instant } from '../../domain/instant';
import type { Person } from '../../domain/people/person';
import { signingFor } from '../../domain/people/signing';
import { conflictsWith, withChanges } from '../../domain/playbook/changes';
import { checkPlaybook } from '../../domain/playbook/check';
import type { Hash, Side } from '../../domain/playbook/release';
import { signatureDue } from '../../domain/playbook/signature-due';
import { utcDayOf } from '../../domain/instant';
import { problems } from '../../text/problems';
import { record } from '../audit/store';
import { readSigning } from '../company/policy-store';
import { settleDrafts } from '../drafts/store';
import { isRefusal, type Refusal, refuse } from '../refusal';
import type { Tx } from '../store/transaction';
import { insertChanges, insertProposal, readTexts, updateProposal } from './proposal-store';
import type { Standing } from './proposal-view';
import { contradiction } from './proposed';
import { hashOfAll, hashOfChanges, unseal } from './seal';
import { insertRelease, type Marked, readHead, readReleaseRow, readSealed, readSignedByBoth } from './store';
import { tooLarge } from './too-large';
import { randomUUID } from 'node:crypto';

type Next = { entries: Marked[]; hash: Hash };
type Made = Parameters<typeof insertRelease>[1];

/** More releases than this do not come into force while one is made. */
const mostTries = 20;

/**
 * Makes the next release of what `next` lays over the entries in force. Whoever comes second lays it over what the
 * first has released.
 */
async function makeRelease(
  tx: Tx,
  release: Omit<Made, 'number' | 'hash'>,
  next: (inForce: Marked[]) => Next | Refusal | Promise<Next | Refusal>,
): Promise<{ number: number; entries: Marked[] } | Refusal> {
  for (let tries = 0; tries < mostTries; tries++) {
    const head = await readHead(tx);
    const number = (head?.number ?? 0) + 1;
    const made = await next(await readSealed(tx, number - 1));
    if (isRefusal(made)) return made;
    const { entries, hash } = made;
    if (await insertRelease(tx, { ...release, number, hash }, entries)) return { number, entries };
  }
  return refuse('hub.unavailable', { retryAfter: 2 });
}

/** Puts a proposal that may be released into force, on top of what is in force at this moment. */
export async function release(
  tx: Tx,
  { row, changes, signOff }: Standing,
  now: Instant,
): Promise<{ number: number } | Refusal> {
  const texts = await readTexts(
    tx,
    changes.map(({ hash }) => hash),
  );
  const signedOnlyBy = onlyBy(signOff.unsigned);
  const made = await makeRelease(tx, { title: row.title, releasedAt: now, proposal: row.id }, (inForce) => {
    const conflicts = conflictsWith(changes, inForce);
    if (conflicts.length > 0)
      return refuse('proposal.superseded', { about: conflicts.map(({ title }) => title).join(', ') });
    const entries = withChanges(inForce, changes, ({ id, kind, title, hash }) => {
      return { id, kind, title, hash, json: texts.get(hash)!, signedOnlyBy };
    });
    return checked(entries, inForce);
  });
  if (isRefusal(made)) return made;
  const due = signedOnlyBy && { dueAt: signatureDue(now, made.entries.map(unseal)) };
  await updateProposal(tx, row.id, { state: 'released', releaseAt: null, ...due });
  await settleDrafts(tx, changes);
  const about = { release: made.number, proposal: row.id, hash: row.hash };
  await record(tx, { now, action: 'release.made', about });
  return { number: made.number };
}

function checked(entries: Marked[], inForce: Marked[]): Next | Refusal {
  if (entries.length === 0) return refuse('playbook.empty');
  const large = tooLarge(entries);
  if (large) return large;
  const found = checkPlaybook(entries.map(unseal));
  if (found.length > 0)
    return contradiction(found.map((each) => ({ ...each, message: problems.said(each) })));
  const hash = hashOfAll(entries);
  return hash === hashOfAll(inForce) ? refuse('playbook.unchanged') : { entries, hash };
}

const onlyBy = (unsigned: Side[]): Side | null =>
  unsigned.length === 1 ? (unsigned[0] === 'sales' ? 'marketing' : 'sales') : null;

/** What was released by one side alone has been signed by the other: the same entries, and the mark is gone. */
export async function releaseSigned(
  tx: Tx,
  { row, changes }: Standing,
  now: Instant,
): Promise<{ number: number } | Refusal> {
  const texts = new Set(changes.map(({ id, hash }) => `${id} ${hash}`));
  const made = await makeRelease(
    tx,
    { title: row.title, releasedAt: now, proposal: row.id, made: 'signed later' },
    (inForce) => ({
      entries: inForce.map((each) =>
        texts.has(`${each.id} ${each.hash}`) ? { ...each, signedOnlyBy: null } : each,
      ),
      hash: hashOfAll(inForce),
    }),
  );
  if (isRefusal(made)) return made;
  const about = { release: made.number, proposal: row.id, hash: row.hash };
  await record(tx, { now, action: 'release.signed_later', about });
  return { number: made.number };
}

type RollBack = { number: number; reason: string; person: Person; now: Instant };

/** Puts the entries of an earlier release into force again. Each text keeps the signatures that it had. */
export async function rollBack(
  tx: Tx,
  { number: backTo, reason, person, now }: RollBack,
): Promise<{ number: number } | Refusal> {
  const target = await readReleaseRow(tx, backTo);
  const head = await readHead(tx);
  if (!target || !head) return refuse('release.unknown', { about: String(backTo) });
  if (!signingFor(person.id, utcDayOf(now), await readSigning(tx))) return refuse('proposal.no_right');
  if (target.hash === head.hash) return refuse('release.in_force', { about: String(backTo) });
  const earlier = await readSealed(tx, backTo);
  const current = await readSealed(tx, head.number);
  const changes = between(current, earlier);
  const id = randomUUID();
  const hash = hashOfChanges(changes);
  const title = reason.trim();
  const proposal = { id, title, by: person.id, at: now, basedOn: head.number, hash, releaseAt: null };
  await insertProposal(tx, proposal);
  await insertChanges(tx, { proposal: id, of: hash }, changes);
  const signed = await readSignedByBoth(
    tx,
    earlier.map((each) => each.hash),
  );
  const entries = earlier.map((each) => (signed.has(each.hash) ? { ...each, signedOnlyBy: null } : each));
  const made = await makeRelease(
    tx,
    { title, releasedAt: now, proposal: id, made: 'rolled back', backTo },
    (inForce) =>
      hashOfAll(inForce) === head.hash
        ? { entries, hash: target.hash }
        : refuse('release.moved_on', { about: String(head.number) }),
  );
  if (isRefusal(made)) return made;
  await updateProposal(tx, id, { state: 'released' });
  await record(tx, { now, action: 'release.rolled_back', about: { release: made.number, backTo } });
  return { number: made.number };
}

/** What leads from one set of entries to another. */
function between(from: Marked[], to: Marked[]) {
  const old = new Map(from.map((each) => [each.id, each]));
  const young = new Set(to.map(({ id }) => id));
  return [
    ...to
      .filter(({ id, hash }) => old.get(id)?.hash !== hash)
      .map(({ id, kind, title, hash }) => ({ id, kind, title, hash, replaces: old.get(id)?.hash ?? null })),
    ...from
      .filter(({ id }) => !young.has(id))
      .map(({ id, kind, title, hash }) => ({ id, kind, title, hash: null, replaces: hash })),
  ];
}
