import { type MenuItem, openPopup, showMenu } from '../browser/menu';
import { openTab } from '../browser/tabs';
import { background as words } from '../text/background';
import { beginDraft } from './begin-complaint';
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

async function beginComplaint(marked: string): Promise<void> {
  if (marked.trim() !== '') await beginDraft({ complaint: marked.trim(), request: '' });
}

async function openDesk(): Promise<void> {
  const connection = await currentConnection();
  if (connection) await openTab(connection.hub);
}
