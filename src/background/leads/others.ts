import { isSameContent } from '../../browser/canonical';
import { changeKnownLeads } from '../../browser/known-leads';
import type { LeadKey } from '../../domain/lead/facts';
import type { Connection } from '../../protocol/stored';
import { askHub } from '../hub/ask-hub';
import { whileConnected } from '../hub/connection';

/** Asks the hub what others did on a lead that was just opened. When it cannot be asked, what is known stays. */
export async function askOthers(connection: Connection, key: LeadKey): Promise<void> {
  if (connection.signedOut) return;
  const asked = await askHub(connection, 'GET /api/leads/:key', { params: { key } });
  if (!asked.ok || !asked.answer) return;
  const { others } = asked.answer;
  await whileConnected(connection, () =>
    changeKnownLeads([key], (known) => {
      if (isSameContent(known?.others ?? [], others)) return known;
      return { ...(known ?? { conversations: [] }), others };
    }),
  );
}
