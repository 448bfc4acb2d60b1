import { readStored, removeStored, writeStored } from '../../browser/stored';
import type { AnswerTo } from '../../protocol/messages';
import type { Connection } from '../../protocol/stored';
import { askHub } from '../hub/ask-hub';
import { currentConnection, whileConnected } from '../hub/connection';
import { trouble } from '../trouble';
import { layOver } from './lay-over';

type Answer = AnswerTo<'drafts.show'>;

/** Lays the person's own drafts over the playbook on the leads that they open here, or takes them away again. */
export async function showDrafts(on: boolean): Promise<Answer> {
  const connection = await currentConnection();
  if (!connection) return trouble('connect.missing');
  if (on) return renewDrafts(connection);
  await removeStored(['draftPlaybook']);
  return { ok: true, titles: [] };
}

/** While drafts are shown: as they are now. Nothing is asked of the hub where they are not. */
export async function refreshDrafts(): Promise<void> {
  const { connection, draftPlaybook } = await readStored(['connection', 'draftPlaybook']);
  if (connection && draftPlaybook) await renewDrafts(connection);
}

async function renewDrafts(connection: Connection): Promise<Answer> {
  const listed = await askHub(connection, 'GET /api/drafts', {});
  if (!listed.ok) return trouble(listed.fault);
  const mine = (listed.answer?.drafts ?? []).filter(({ by }) => by.id === connection.person.id);
  const { playbook: inForce, draftPlaybook: before } = await readStored(['playbook', 'draftPlaybook']);
  if (!inForce) return trouble('release.gone');
  const madeOf = [inForce.release.hash, ...mine.map(({ id, version }) => `${id} ${version}`)].join('\n');
  if (before?.madeOf === madeOf) return { ok: true, titles: before.titles };
  const whole = await Promise.all(
    mine.map(({ id }) => askHub(connection, 'GET /api/drafts/:id', { params: { id } })),
  );
  const missed = whole.find((got) => !got.ok);
  if (missed && !missed.ok) return trouble(missed.fault);
  const contents = whole.flatMap((got) => (got.ok && got.answer ? [got.answer.content] : []));
  const laid = await layOver(contents, inForce);
  const written = await whileConnected(connection, () => writeStored({ draftPlaybook: { ...laid, madeOf } }));
  return written === false ? trouble('store.full') : { ok: true, titles: laid.titles };
}
