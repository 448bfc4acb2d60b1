import { tellWorker } from '../../browser/page/messages';
import type { ListAdapter, Page, Row } from '../../crm/adapter';
import type { LeadRef } from '../../domain/lead/facts';
import { leadKeyText } from '../../domain/lead/key';
import type { LeadGlance } from '../../protocol/stored';
import { fetchReply } from '../api/fetch-reply';

/** Leads that the worker is asked for at a time. */
const most = 200;
/** After how many milliseconds a worker that was silent is asked again. */
const patience = 5_000;

type Given = { lists: ListAdapter; life: AbortSignal; page: () => Page; learnt: () => void };

/** Which lead each row shows, and what is known of it here. What was asked once is not asked again. */
export function makeRecords({ lists, life, page, learnt }: Given) {
  const said = new Map<string, LeadRef | null>();
  let glances = new Map<string, LeadGlance | null>();
  /** What was asked, also what has no answer yet, and when. */
  let asked = new Map<string, number>();

  const leadOf = (row: Row): LeadRef | null | undefined => ('lead' in row ? row.lead : said.get(row.says));

  /** Asks the CRM about rows that name no record. Those that it does not tell either stay without a badge. */
  async function identify(rows: Row[]): Promise<void> {
    const says = rows.flatMap((row) => ('says' in row && !said.has(row.says) ? [row.says] : []));
    if (says.length === 0 || !lists.ask || !lists.told) return;
    const unknown = [...new Set(says)];
    for (const each of unknown) said.set(each, null);
    const reply = await fetchReply(lists.ask(unknown).request, life);
    if (life.aborted) return;
    for (const [each, lead] of lists.told(unknown, reply, page())) said.set(each, lead);
  }

  async function learn(rows: Row[]): Promise<boolean> {
    const now = performance.now();
    const leads = rows.flatMap((row) => {
      const lead = leadOf(row);
      const key = lead && leadKeyText(lead);
      if (!key || glances.has(key) || now - (asked.get(key) ?? -patience) < patience) return [];
      asked.set(key, now);
      return [lead];
    });
    const into = glances;
    for (let from = 0; from < leads.length; from += most) {
      const part = leads.slice(from, from + most);
      const answer = await tellWorker({ kind: 'list.leads', leads: part });
      if (!answer || life.aborted) return false;
      part.forEach((lead, at) => into.set(leadKeyText(lead), answer.glances[at] ?? null));
    }
    return leads.length > 0;
  }

  return {
    /** Learns what is not known of these rows, and says so when there is more to show. */
    async know(rows: Row[]): Promise<void> {
      await identify(rows);
      if (!life.aborted && (await learn(rows)) && !life.aborted) learnt();
    },
    /** `null`: not seen in this browser. `undefined`: nobody can tell which lead it is, or it is not known yet. */
    glanceOf(row: Row): LeadGlance | null | undefined {
      const lead = leadOf(row);
      return lead ? glances.get(leadKeyText(lead)) : undefined;
    },
    /** What is known here was changed. */
    forget(): void {
      glances = new Map();
      asked = new Map();
    },
  };
}
