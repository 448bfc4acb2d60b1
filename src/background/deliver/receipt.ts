import { readStored, writeStored } from '../../browser/stored';
import type { Acknowledgement } from '../../protocol/hub-api';
import type { Connection } from '../../protocol/stored';
import { whileConnected } from '../hub/connection';
import { conversationsToWrite, withNews } from '../sync/conversations';

/** Puts the acknowledged conversation into the history, if its person is still the one who is connected. */
export async function takeReceipt(connection: Connection, { conversation }: Acknowledgement): Promise<void> {
  if (!conversation) return;
  await whileConnected(connection, async () => {
    const { conversations = {} } = await readStored(['conversations']);
    await writeStored(conversationsToWrite(withNews(conversations, [conversation])));
  });
}
