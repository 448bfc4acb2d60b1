import { type Instant, utcDayOf } from '../../domain/instant';
import type { Person } from '../../domain/people/person';
import { type Company, signersFor, signingFor, standsBy } from '../../domain/people/signing';
import { conflictsWith } from '../../domain/playbook/changes';
import { differences } from '../../domain/playbook/diff';
import type { Entry } from '../../domain/playbook/entries';
import type { Side } from '../../domain/playbook/release';
import {
  foldSignOff,
  type ProposalAct,
  proposalActs,
  type SignOff,
  whyNot,
} from '../../domain/playbook/sign-off';
import type { Proposal, ProposalSummary, You } from '../../protocol/hub-api/proposals';
import { readSigning } from '../company/policy-store';
import { type Refusal, refuse } from '../refusal';
import type { Tx } from '../store/transaction';
import {
  type KnownChange,
  type ProposalRow,
  readChanges,
  readProposal,
  readProposals,
  readReleasedAs,
  readTexts,
  readWholeEntries,
} from './proposal-store';
import { readObjections, readSignatures } from './sayings-store';
import { hashOfChanges, unseal } from './seal';
import { sinceSigned } from './since-signed';
import { type Marked, readEntryRows, readHead } from './store';

type InForce = Omit<Marked, 'json'>[];

/** A proposal with everything that decides what can be done with it. */
export type Standing = {
  row: ProposalRow;
  changes: KnownChange[];
  signOff: SignOff;
  awaiting: boolean;
  conflicts: KnownChange[];
};

/** How each proposal stands now, with what it was judged by. */
export async function standingsOf(tx: Tx, rows: ProposalRow[]) {
  const ids = rows.map(({ id }) => id);
  const company = await readSigning(tx);
  const inForce = await readEntryRows(tx, (await readHead(tx))?.number ?? 0);
  const changesOf = await readChanges(tx, ids);
  const signaturesOf = await readSignatures(tx, ids);
  const objectionsOf = await readObjections(tx, ids);
  const standings = rows.map((row): Standing => {
    const changes = changesOf(row.id);
    const awaiting = row.state === 'released' && isAwaiting(changes, inForce);
    // who has left since does not unsign what was released
    const settled = row.state === 'released' && !awaiting;
    const signOff = foldSignOff({
      kinds: changes.map(({ kind }) => kind),
      strict: company.policy.strict,
      hash: row.hash,
      signatures: signaturesOf(row.id),
      objections: objectionsOf(row.id),
      standing: (signature) => (settled ? 'holds' : standsBy(signature, company)),
    });
    const conflicts = row.state === 'proposed' ? conflictsWith(changes, inForce) : [];
    return { row, changes, signOff, awaiting, conflicts };
  });
  return { standings, company, inForce };
}

/** Whether something of what it put into force stands there still and only one side has signed it. */
function isAwaiting(changes: KnownChange[], inForce: InForce): boolean {
  const unsigned = new Set(inForce.filter((each) => each.signedOnlyBy !== null).map(textOf));
  return changes.some(({ id, hash }) => hash !== null && unsigned.has(textOf({ id, hash })));
}

const textOf = ({ id, hash }: { id: string; hash: string }) => `${id} ${hash}`;

/** All proposals, and for which side the reader signs. */
export async function proposalList(
  tx: Tx,
  viewer: Viewer,
): Promise<{ proposals: ProposalSummary[]; you: You }> {
  const rows = await readProposals(tx);
  const { standings, company } = await standingsOf(tx, rows);
  const released = await readReleasedAs(
    tx,
    rows.map(({ id }) => id),
  );
  const proposals = standings.map((standing) => summaryOf(standing, released.get(standing.row.id)));
  return { proposals, you: sideOfViewer(company, viewer) };
}

function summaryOf(standing: Standing, release: number | undefined): ProposalSummary {
  const { row, changes, signOff, awaiting, conflicts } = standing;
  const { id, title, by, byName, at, basedOn, state, releaseAt, dueAt } = row;
  return {
    id,
    title,
    by: { id: by, name: byName },
    at,
    basedOn,
    state,
    signatures: signOff.signed,
    needed: signOff.needed,
    missing: state === 'proposed' ? signOff.missing : [],
    objections: state === 'withdrawn' ? [] : signOff.objections,
    changes: changes.length,
    ...(conflicts.length > 0 && { superseded: true }),
    ...(releaseAt !== null && { releaseAt }),
    ...(awaiting && dueAt !== null && { due: dueAt }),
    ...(release !== undefined && { release }),
  };
}

type Viewer = { person: Person; now: Instant };

/** The proposal as a person reads it: what it changes, how far it is signed, and what they may do. */
export async function proposalOf(tx: Tx, id: string, viewer: Viewer): Promise<Proposal | Refusal> {
  const row = await readProposal(tx, id);
  if (!row) return refuse('proposal.unknown');
  const { standings, company, inForce } = await standingsOf(tx, [row]);
  const standing = standings[0]!;
  const { changes, signOff, conflicts } = standing;
  const released = await readReleasedAs(tx, [id]);
  const texts = await readTexts(
    tx,
    changes.flatMap(({ hash, replaces }) => [hash, replaces]),
  );
  const entryIn = (hash: string | null): Entry[] =>
    hash === null ? [] : [unseal({ json: texts.get(hash)! })];
  const since = await sinceSigned(tx, { row, changes, person: viewer.person, inForce });
  const whole = hashOfChanges(changes) === row.hash ? undefined : await readWholeEntries(tx, id);
  const put = changes.flatMap(({ id: entry, hash }) =>
    hash === null ? [] : [{ id: entry, hash, json: texts.get(hash)! }],
  );
  return {
    ...summaryOf(standing, released.get(id)),
    hash: row.hash,
    differences: differences(
      changes.flatMap(({ replaces }) => entryIn(replaces)),
      changes.flatMap(({ hash }) => entryIn(hash)),
    ),
    ...(since && { sinceSigned: since }),
    entries: whole?.map(({ id: entry, hash, json }) => ({ id: entry, hash, json })) ?? put,
    removed: whole ? [] : changes.filter(({ hash }) => hash === null).map((each) => each.id),
    conflicts: conflicts.map(({ id: entry, title, kind }) => ({ id: entry, title, kind })),
    void: row.state === 'withdrawn' ? [] : signOff.void,
    signers: { marketing: ableTo('marketing', company, viewer), sales: ableTo('sales', company, viewer) },
    you: yours(standing, company, viewer),
  };
}

function ableTo(side: Side, company: Company, { now }: Viewer): Proposal['signers'][Side] {
  return signersFor(side, utcDayOf(now), company).map(({ id, name, deputyOf }) => {
    const principal = company.people.find((each) => each.id === deputyOf);
    return { id, name, ...(principal && { deputyOf: { id: principal.id, name: principal.name } }) };
  });
}

function yours(standing: Standing, company: Company, viewer: Viewer): Proposal['you'] {
  const not = proposalActs.flatMap((act) => {
    const why = whyNotFor(act, { standing, company, viewer });
    return why === undefined ? [] : [[act, why] as const];
  });
  return { ...sideOfViewer(company, viewer), not: Object.fromEntries(not) };
}

function sideOfViewer(company: Company, { person, now }: Viewer): You {
  const as = signingFor(person.id, utcDayOf(now), company);
  const principal = company.people.find(({ id }) => id === as?.deputyOf);
  return {
    ...(as && { side: as.side }),
    ...(principal && { deputyOf: { id: principal.id, name: principal.name } }),
  };
}

/** Why this person may not do this with the proposal now. */
export function whyNotFor(
  act: ProposalAct,
  { standing, company, viewer }: { standing: Standing; company: Company; viewer: Viewer },
) {
  const { person, now } = viewer;
  return whyNot(act, {
    state: standing.row.state,
    signOff: standing.signOff,
    awaiting: standing.awaiting,
    superseded: standing.conflicts.length > 0,
    person: person.id,
    as: signingFor(person.id, utcDayOf(now), company),
    writes: person.role === 'marketing' || person.role === 'team_lead',
  });
}
