import { tellWorker } from '../../browser/page/messages';
import type { ListAdapter, Page, Row } from '../../crm/adapter';
import type { LeadRef } from '../../domain/lead/facts';
import { leadKeyText } from '../../domain/lead/key';
import type { LeadGlance } from '../../protocol/stored';
import { fetchReply } from '../api/fetch-reply';

/** Leads that the worker is asked for at a time. */
const most = 200;

type Given = { lists: ListAdapter; life: AbortSignal; page: () => Page };

/** Which lead each row shows, and what is known of it here. What was asked once is not asked again. */
export function makeRecords({ lists, life, page }: Given) {
  const said = new Map<string, LeadRef | null>();
  const glances = new Map<string, LeadGlance | null>();

  const leadOf = (row: Row): LeadRef | null | undefined => ('lead' in row ? row.lead : said.get(row.says));

  /** Asks the CRM about rows that name no record. Those that it does not tell either stay without a badge. */
  async function identify(rows: Row[]): Promise<void> {
    const says = rows.flatMap((row) => ('says' in row && !said.has(row.says) ? [row.says] : []));
    if (says.length === 0 || !lists.ask || !lists.told) return;
    const asked = [...new Set(says)];
    for (const each of asked) said.set(each, null);
    const reply = await fetchReply(lists.ask(asked).request, life);
    if (life.aborted) return;
    for (const [each, lead] of lists.told(asked, reply, page())) said.set(each, lead);
  }

  async function learn(rows: Row[]): Promise<void> {
    const leads = rows.map(leadOf).filter((lead) => !!lead && !glances.has(leadKeyText(lead)));
    for (let from = 0; from < leads.length; from += most) {
      const part = leads.slice(from, from + most).filter((lead) => !!lead);
      const answer = await tellWorker({ kind: 'list.leads', leads: part });
      if (!answer || life.aborted) return;
      part.forEach((lead, at) => glances.set(leadKeyText(lead), answer.glances[at] ?? null));
    }
  }

  return {
    async know(rows: Row[]): Promise<void> {
      await identify(rows);
      if (!life.aborted) await learn(rows);
    },
    /** `null`: not seen in this browser. `undefined`: nobody can tell which lead it is, or it is not known yet. */
    glanceOf(row: Row): LeadGlance | null | undefined {
      const lead = leadOf(row);
      return lead ? glances.get(leadKeyText(lead)) : undefined;
    },
    /** What is known here was changed. */
    forget: () => glances.clear(),
  };
}
