import { isGranted } from '../../browser/grants';
import { seenLeads, watchKnownLeads } from '../../browser/known-leads';
import { waiting, watchOutbox } from '../../browser/outbox';
import { sendAgain, sendToTab } from '../../browser/send';
import { readStored, watchStored, writeStored } from '../../browser/stored';
import { frontTab } from '../../browser/tabs';
import { readToken } from '../../browser/token';
import type { Stored } from '../../protocol/stored';
import { latestOf } from '../history/rows';
import { aboutFront, changeHands } from './draft';
import type { Popup } from './popup';

const shownKeys = [
  'playbook',
  'connection',
  'sites',
  'conversations',
  'sync',
  'syncFault',
  'addressees',
  'seenMoves',
  'openLeads',
  'choices',
] as const satisfies (keyof Stored)[];

/** What the popup paints from: one read. */
export const readShown = (): Promise<Partial<Stored>> => readStored([...shownKeys]);

/** Keeps what is shown in step with what the worker, the hub and the tab in front say, until `life` ends. */
export function watch(popup: Popup, life: AbortSignal): void {
  watchStored([...shownKeys], {
    life,
    hear: (changed) => {
      const before = popup.me.value?.id;
      popup.stored.value = withoutRemoved({ ...popup.stored.value, ...changed });
      if (popup.me.value?.id !== before) void changeHands(popup);
    },
  });
  watchOutbox(() => void readEntries(popup), life);
  watchKnownLeads(() => void seenLeads().then((leads) => (popup.leads.value = leads)), life);
  const listen = { signal: life };
  addEventListener('online', () => (popup.online.value = true), listen);
  addEventListener('offline', () => (popup.online.value = false), listen);
  const ticking = setInterval(() => (popup.now.value = Date.now()), 30_000);
  life.addEventListener('abort', () => clearInterval(ticking));
  void readEntries(popup);
  void lookInFront(popup, life);
  void askForAddressees(popup);
  void sendAgain({ kind: 'sync.now' }); // who opens the popup wants to know what is new
}

export async function readEntries(popup: Popup): Promise<void> {
  popup.entries.value = (await waiting()).entries;
}

/** After how many milliseconds a granted tab that shows no lead is asked again: its page may only be coming. */
const askedAgain = [300, 1000, 3000];

/** Asks the tab in front which lead it shows. A draft that was begun keeps its own lead. */
async function lookInFront(popup: Popup, life: AbortSignal): Promise<void> {
  const tab = await frontTab();
  if (!tab) {
    popup.shown.value = { kind: 'none' };
    return;
  }
  const url = webAddress(tab.url);
  const granted = url ? await isGranted(url.origin) : false;
  popup.front.value = { id: tab.id, url, granted };
  for (const wait of [0, ...(granted ? askedAgain : [])]) {
    if (wait > 0) await new Promise((done) => setTimeout(done, wait));
    if (life.aborted) return;
    popup.shown.value = (await sendToTab(tab.id, { kind: 'lead.shown' })) ?? { kind: 'none' };
    popup.draft.value = aboutFront(popup, popup.draft.value);
    if (popup.shown.value.kind === 'lead') return;
  }
}

/** Browsers refuse even to be asked about pages of their own. */
function webAddress(text: string | undefined): URL | undefined {
  return text && /^https?:\/\//.test(text) && URL.canParse(text) ? new URL(text) : undefined;
}

/** Remembers whom one can ask, for the next time without a connection. */
async function askForAddressees(popup: Popup): Promise<void> {
  const { connection } = popup.stored.value;
  const token = connection && (await readToken(connection));
  if (!token) return;
  const { callHub } = await import('../../protocol/schema/client'); // not before the first paint
  const got = await callHub({ hub: connection.hub, token }, 'GET /api/addressees', {});
  if (got.ok && got.answer) await writeStored({ addressees: got.answer.addressees });
}

/** What stands in the history now has been seen. */
export async function markSeen({ stored, history }: Popup): Promise<void> {
  const seen = history.value.flatMap((row) =>
    row.kind === 'conversation' ? [[row.conversation.id, latestOf(row.conversation)] as const] : [],
  );
  const before = stored.value.seenMoves ?? {};
  if (seen.every(([id, at]) => before[id] === at)) return;
  await writeStored({ seenMoves: { ...before, ...Object.fromEntries(seen) } });
}

function withoutRemoved(values: { [Key in keyof Stored]?: Stored[Key] | undefined }): Partial<Stored> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
