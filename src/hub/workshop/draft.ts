import type { Day, Instant } from '../../domain/instant';
import { foldText } from '../../domain/lead/fold-text';
import type { Person } from '../../domain/people/person';
import type { DefinitionBody } from '../../domain/playbook/entries';
import { layOut } from '../../domain/workshop/lines';
import { agreedText, freeId, settle, type Settlement } from '../../domain/workshop/workshop';
import { record } from '../audit/store';
import { begin } from '../drafts/rules';
import { readDraftHeads } from '../drafts/store';
import { unseal } from '../playbook/seal';
import { readEntryRows, readHead, readSealed } from '../playbook/store';
import { isRefusal, type Refusal, refuse } from '../refusal';
import type { Tx } from '../store/transaction';
import { isOpen } from './rules';
import { readSettlements, readSides, readWorkshop, updateWorkshop } from './store';

type Taking = { id: string; title: string; validFrom: Day; reviewBy?: Day; person: Person; now: Instant };

/** Makes the agreed text a draft of a new definition, once every line is settled. */
export async function takeDraft(
  tx: Tx,
  { id, title, person, now, ...days }: Taking,
): Promise<{ draft: string } | Refusal> {
  const row = await readWorkshop(tx, id, { lock: true });
  if (!row) return refuse('workshop.unknown');
  if (!isOpen(row)) return refuse('workshop.not_open');
  const heads = await readDraftHeads(tx);
  if (heads.some((draft) => draft.id === row.draft)) return refuse('workshop.drafted');
  const { sales, marketing } = await readSides(tx, id);
  const settlements = (await readSettlements(tx, id)).filter(
    (each): each is typeof each & Settlement => each.choice !== null,
  );
  const lines = layOut(sales?.criteria ?? [], marketing?.criteria ?? []);
  const { criteria, open } = agreedText(settle(lines, settlements));
  if (open > 0) return refuse('workshop.unsettled', { about: String(open) });
  if (criteria.length === 0) return refuse('workshop.nothing_agreed');
  const body: DefinitionBody = { stage: row.stage, criteria, ...days, ...(await keptReasons(tx, row.stage)) };
  const taken = [
    ...(await readEntryRows(tx, (await readHead(tx))?.number ?? 0)),
    ...heads.map(({ entry }) => ({ id: entry })),
  ];
  const entry = freeId(`definition/${slugOf(row.stage)}-${days.validFrom}`, taken);
  const content = { id: entry, kind: 'definition' as const, title: title.trim(), body };
  const draft = await begin(tx, { content, base: null, person, now });
  if (isRefusal(draft)) return draft;
  await updateWorkshop(tx, id, { draft: draft.id });
  await record(tx, { now, action: 'workshop.drafted', about: { workshop: id, draft: draft.id } });
  return { draft: draft.id };
}

/** A new definition of a stage keeps the reasons with which its leads could be rejected until now. */
async function keptReasons(tx: Tx, stage: string): Promise<Pick<DefinitionBody, 'rejectReasons'>> {
  const sealed = await readSealed(tx, (await readHead(tx))?.number ?? 0, 'definition');
  const [newest] = sealed
    .map(unseal)
    .flatMap((entry) => (entry.kind === 'definition' && !entry.archived ? [entry.body] : []))
    .filter((body) => foldText(body.stage) === foldText(stage))
    .sort((a, b) => (a.validFrom < b.validFrom ? 1 : -1));
  return newest?.rejectReasons ? { rejectReasons: newest.rejectReasons } : {};
}

/** As entry ids are written; a stage in another script than Latin is a `lead`. */
function slugOf(stage: string): string {
  const plain = foldText(stage).normalize('NFD').replace(/\p{M}/gu, '');
  return (
    plain
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 40)
      .replace(/-$/, '') || 'lead'
  );
}
