import { type Signal, signal } from '@preact/signals';
import { readKnownLeads, watchKnownLeads } from '../../browser/known-leads';
import { leadKey } from '../../browser/lead-key';
import { sendToTab } from '../../browser/send';
import { readStored, watchStored } from '../../browser/stored';
import { frontTab, watchFrontTab } from '../../browser/tabs';
import type { LeadInView } from '../../protocol/messages';
import type { Connection, KnownLead, Stored } from '../../protocol/stored';
import type { News } from '../../ui/panel/state';

const shownKeys = ['playbook', 'connection', 'wordings'] as const satisfies (keyof Stored)[];
type InFront = (LeadInView & { known?: KnownLead | undefined }) | { kind: 'none' } | { kind: 'asking' };

/** What stands beside the page: the lead of the tab in front, and the playbook. */
export type Side = {
  stored: Signal<Partial<Pick<Stored, (typeof shownKeys)[number]>>>;
  inFront: Signal<InFront>;
  now: Signal<number>;
  /** What became of the last press. */
  news: Signal<News | undefined>;
};

export async function makeSide(): Promise<Side> {
  return {
    stored: signal(await readStored([...shownKeys])),
    inFront: signal({ kind: 'asking' }),
    now: signal(Date.now()),
    news: signal(undefined),
  };
}

/** After how many milliseconds a tab that shows no lead is asked again: its page may only be coming. */
const askedAgain = [0, 300, 1_000, 3_000];
const tick = 30_000;

/** Keeps what is shown in step with the tab in front, what is known of its lead, and the playbook, until `life` ends. */
export function follow(side: Side, life: AbortSignal): void {
  let asking = new AbortController();
  let address: string | undefined;

  async function look(): Promise<void> {
    asking.abort();
    asking = new AbortController();
    const { signal: mine } = asking;
    const tab = await frontTab();
    if (mine.aborted || life.aborted) return;
    const here = `${tab?.id} ${tab?.url}`;
    if (here !== address) {
      side.inFront.value = { kind: 'asking' }; // never the facts of the lead before
      side.news.value = undefined;
    }
    address = here;
    for (const wait of tab ? askedAgain : []) {
      await new Promise((done) => setTimeout(done, wait));
      const answer = tab && (await sendToTab(tab.id, { kind: 'lead.brief' }));
      if (mine.aborted || life.aborted) return;
      side.now.value = Date.now();
      if (answer?.kind !== 'lead') continue;
      const known = await knownOf(answer, side.stored.value.connection);
      if (mine.aborted || life.aborted) return;
      side.inFront.value = { ...answer, known };
      return;
    }
    side.inFront.value = { kind: 'none' };
  }

  watchFrontTab(() => void look(), life);
  watchKnownLeads(() => void look(), life);
  watchStored([...shownKeys], {
    life,
    hear: () => void readStored([...shownKeys]).then((stored) => (side.stored.value = stored)),
  });
  const ticking = setInterval(() => (side.now.value = Date.now()), tick);
  life.addEventListener('abort', () => {
    clearInterval(ticking);
    asking.abort();
  });
  void look();
}

/** What is kept of the lead in front: what I did on it, and its address. */
async function knownOf(
  { asked }: LeadInView,
  connection: Connection | undefined,
): Promise<KnownLead | undefined> {
  const key = connection && (await leadKey(connection.leadKey, asked.facts.lead));
  return key === undefined ? undefined : (await readKnownLeads([key])).get(key);
}
