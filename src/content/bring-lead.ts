import { tellWorker } from '../browser/page/messages';
import { handOver, type LeadPage } from './lead-slot';

/** Milliseconds after which a worker that did not answer is asked again. */
const again = [500, 3000];

/** Hands a lead page to the lead's bundle, which the worker brings if this page does not have it yet. */
export function bringLead(page: LeadPage): void {
  handOver(page, () => void ask(page));
}

async function ask({ lead: { crm }, life }: LeadPage): Promise<void> {
  for (const wait of [0, ...again]) {
    if (wait > 0) await new Promise((waited) => setTimeout(waited, wait));
    if (life.signal.aborted || (await tellWorker({ kind: 'lead.wanted', crm }))) return;
  }
}
