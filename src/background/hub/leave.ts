import { dropDraft } from '../../browser/drafts';
import { remove, waiting } from '../../browser/outbox';
import { removeStored } from '../../browser/stored';
import { dropToken, readToken } from '../../browser/token';
import { complaintDraftOf } from '../../protocol/drafts';
import type { AnswerTo } from '../../protocol/messages';
import { callHub } from '../../protocol/schema/client';
import { alone, currentConnection } from './connection';
import { forgetPerson, forgetPlaybook } from './connect';

/** Ends the connection. Entries that wait are never dropped without the person's word. */
export async function leave(unsent: 'ask' | 'keep' | 'discard'): Promise<AnswerTo<'hub.leave'>> {
  const connection = await currentConnection();
  if (!connection) return { ok: true };
  const { entries } = await waiting();
  const theirs = entries.filter(
    ({ hub, person }) => hub === connection.hub && person === connection.person.id,
  );
  if (unsent === 'ask' && theirs.length > 0) {
    return { ok: false, code: 'outbox.not_empty', count: theirs.length };
  }
  if (unsent === 'discard') {
    await remove(theirs.map(({ key }) => key));
    await dropDraft(complaintDraftOf(connection.person.id));
  }
  const token = await readToken(connection);
  await alone(async () => {
    await removeStored(['connection']);
    await dropToken();
    await forgetPerson();
    await forgetPlaybook();
  });
  // the session at the hub ends too, when it can be reached; here it has ended already
  if (token) await callHub({ hub: connection.hub, token }, 'DELETE /api/session', {});
  return { ok: true };
}
