import { randomUUID } from 'node:crypto';
import type { Criterion } from '../../domain/definition/criterion';
import type { Instant } from '../../domain/instant';
import { type Person, sideOf } from '../../domain/people/person';
import { declaredFields } from '../../domain/playbook/check-mapping';
import type { Side } from '../../domain/playbook/release';
import { gapsOf } from '../../domain/workshop/gaps';
import type { Choice } from '../../domain/workshop/workshop';
import type { Workshop, WorkshopSummary } from '../../protocol/hub-api/workshops';
import { hub as words } from '../../text/hub';
import { record } from '../audit/store';
import { unseal } from '../playbook/seal';
import { readHead, readSealed } from '../playbook/store';
import { type Refusal, refuse } from '../refusal';
import type { Tx } from '../store/transaction';
import {
  insertWorkshop,
  readSettlements,
  readSides,
  readWorkshop,
  saveSettlement,
  saveSide,
  updateWorkshop,
  type WorkshopRow,
} from './store';

type Act = { id: string; person: Person; now: Instant };

export function summaryOf(row: WorkshopRow): WorkshopSummary {
  const { id, title, stage, by, byName, at, salesHandedIn: sales, marketingHandedIn: marketing, draft } = row;
  const handedIn = { ...(sales && { sales }), ...(marketing && { marketing }) };
  return { id, title, stage, by: { id: by, name: byName }, at, handedIn, ...(draft !== null && { draft }) };
}

/** The workshop as the actor may see it: the database leaves out what the other side has not laid open. */
export async function workshopOf(tx: Tx, id: string): Promise<Workshop | Refusal> {
  const row = await readWorkshop(tx, id);
  if (!row) return refuse('workshop.unknown');
  const { sales = { version: 0 }, marketing = { version: 0 } } = await readSides(tx, id);
  return { ...summaryOf(row), sides: { sales, marketing }, settlements: await readSettlements(tx, id) };
}

export async function beginWorkshop(
  tx: Tx,
  { title, stage, person, now }: { title: string; stage: string; person: Person; now: Instant },
): Promise<Workshop | Refusal> {
  const id = randomUUID();
  await insertWorkshop(tx, { id, title: title.trim(), stage: stage.trim(), by: person.id, at: now });
  const made = await workshopOf(tx, id);
  await record(tx, { now, action: 'workshop.begun', about: { workshop: id } });
  return made;
}

/** Saves what a side has written so far, over the version that the person had before them. */
export async function write(
  tx: Tx,
  { id, person, now, version, criteria }: Act & { version: number; criteria: Criterion[] },
): Promise<Workshop | Refusal> {
  const mine = await ownSide(tx, { id, person });
  if ('refused' in mine) return mine;
  if (mine.row[mine.column] !== null) return refuse('workshop.handed_in');
  const saving = { workshop: id, side: mine.side, version, criteria, by: person.id, at: now };
  if (!(await saveSide(tx, saving))) return writtenMeanwhile(tx, id, mine.side);
  return workshopOf(tx, id);
}

/** From here on a side's text stands. When the other has handed in too, both see both. */
export async function handIn(
  tx: Tx,
  { id, person, now, version }: Act & { version: number },
): Promise<Workshop | Refusal> {
  const mine = await ownSide(tx, { id, person });
  if ('refused' in mine) return mine;
  if (mine.row[mine.column] !== null) return refuse('workshop.handed_in');
  const { version: saved, criteria = [] } = (await readSides(tx, id))[mine.side] ?? { version: 0 };
  if (saved !== version) return writtenMeanwhile(tx, id, mine.side);
  if (criteria.length === 0) return refuse('workshop.nothing_written');
  const entries = (await readSealed(tx, (await readHead(tx))?.number ?? 0, 'mapping')).map(unseal);
  const gaps = gapsOf(criteria, declaredFields(entries));
  if (gaps.length > 0) return refuse('workshop.incomplete', { about: words.workshopGaps(gaps, criteria) });
  await updateWorkshop(tx, id, { [mine.column]: now });
  const after = await workshopOf(tx, id);
  await record(tx, { now, action: 'workshop.handed_in', about: { workshop: id, side: mine.side } });
  return after;
}

/** A side may think again as long as nobody else has seen what it wrote. */
export async function takeBack(tx: Tx, { id, person }: Omit<Act, 'now'>): Promise<Workshop | Refusal> {
  const mine = await ownSide(tx, { id, person });
  if ('refused' in mine) return mine;
  if (isOpen(mine.row)) return refuse('workshop.laid_open');
  await updateWorkshop(tx, id, { [mine.column]: null });
  return workshopOf(tx, id);
}

/** What was agreed on one line, over what the person saw said of it. */
export async function settleLine(
  tx: Tx,
  { id, person, now, line, version, choice }: Act & { line: string; version: number; choice: Choice | null },
): Promise<Workshop | Refusal> {
  const row = await readWorkshop(tx, id, { lock: true });
  if (!row) return refuse('workshop.unknown');
  if (!isOpen(row)) return refuse('workshop.not_open');
  if (choice?.take === 'both') {
    const entries = (await readSealed(tx, (await readHead(tx))?.number ?? 0, 'mapping')).map(unseal);
    const gaps = gapsOf([choice.criterion], declaredFields(entries));
    if (gaps.length > 0)
      return refuse('workshop.incomplete', { about: words.workshopGaps(gaps, [choice.criterion]) });
  }
  if (await saveSettlement(tx, { workshop: id, line, version, choice, by: person.id, at: now }))
    return workshopOf(tx, id);
  const other = (await readSettlements(tx, id)).find((each) => each.line === line);
  return refuse('workshop.moved_on', { about: other?.by.name ?? row.byName, field: 'version' });
}

export const isOpen = ({ salesHandedIn, marketingHandedIn }: WorkshopRow): boolean =>
  salesHandedIn !== null && marketingHandedIn !== null;

type OwnSide = { row: WorkshopRow; side: Side; column: 'salesHandedIn' | 'marketingHandedIn' };

async function ownSide(tx: Tx, { id, person }: Omit<Act, 'now'>): Promise<OwnSide | Refusal> {
  const row = await readWorkshop(tx, id, { lock: true });
  if (!row) return refuse('workshop.unknown');
  const side = sideOf(person.role);
  if (side === undefined) return refuse('workshop.no_side');
  return { row, side, column: side === 'sales' ? 'salesHandedIn' : 'marketingHandedIn' };
}

async function writtenMeanwhile(tx: Tx, id: string, side: Side): Promise<Refusal> {
  const { by } = (await readSides(tx, id))[side] ?? {};
  return refuse('workshop.moved_on', { about: by?.name ?? '', field: 'version' });
}
