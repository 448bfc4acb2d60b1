import { keepDraft, readDraft } from '../browser/drafts';
import { type MenuItem, openPopup, showMenu } from '../browser/menu';
import { newKey } from '../browser/outbox';
import { openTab } from '../browser/tabs';
import { complaintDraftOf } from '../protocol/drafts';
import { background as words } from '../text/background';
import { currentConnection } from './hub/connection';

const complain = 'complain';
const desk = 'desk';

export const drawMenu = (): Promise<void> =>
  showMenu([
    { id: complain, title: words.menu.complain, where: 'selection' },
    { id: desk, title: words.menu.desk, where: 'action' },
  ] satisfies MenuItem[]);

/** What was chosen from a context menu. The popup must be opened before anything is awaited. */
export async function chosen(id: string, marked: string): Promise<void> {
  if (id === complain) await Promise.all([openPopup(), beginComplaint(marked)]);
  if (id === desk) await openDesk();
}

/** The marked text begins the complaint, unless one is being written already: that is never overwritten. */
async function beginComplaint(marked: string): Promise<void> {
  const connection = await currentConnection();
  if (!connection || marked.trim() === '') return;
  const kind = complaintDraftOf(connection.person.id);
  if (await readDraft(kind)) return;
  const draft = { complaint: marked.trim(), request: '' };
  await keepDraft(kind, { key: newKey(), draft });
}

async function openDesk(): Promise<void> {
  const connection = await currentConnection();
  if (connection) await openTab(connection.hub);
}
