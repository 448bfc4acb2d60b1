import { leadKey } from '../browser/lead-key';
import type { Answers, From } from '../browser/messages';
import { injectLeads, injectList, injectPanel } from '../browser/panel';
import { readStored } from '../browser/stored';
import { catalogue } from '../crm/catalogue';
import type { CrmId } from '../domain/lead/facts';
import { beginComplaint } from './begin-complaint';
import { deliver } from './deliver/deliver';
import { refreshDrafts, showDrafts } from './drafts/show-drafts';
import { connect, connectDemo } from './hub/connect';
import { leave } from './hub/leave';
import { doAct } from './leads/do-act';
import { askOthers } from './leads/others';
import { noteSeen } from './leads/seen';
import { reconcileSites } from './sites/reconcile';
import { mayPoll } from './sync/pace';
import { sync } from './sync/sync';
import { askOpenLeadsNow } from './today/open-leads';
import { recallLeads, rememberLead } from './today/remember';
import { drawToday } from './today/today';

/** Milliseconds after which an opened lead page asks the hub. */
const tooOld = 60_000;

/** What the worker answers; the kinds that are missing are the page scripts'. */
export const answers: Answers<
  | 'panel.wanted'
  | 'lead.wanted'
  | 'list.wanted'
  | 'list.leads'
  | 'lead.seen'
  | 'lead.opened'
  | 'lead.act'
  | 'complaint.begin'
  | 'drafts.show'
  | 'outbox.wake'
  | 'sync.now'
  | 'sites.changed'
  | 'hub.connect'
  | 'hub.connect-demo'
  | 'hub.leave'
> = {
  'panel.wanted': async (_, from) => {
    const brought = from.from === 'content' && (await injectPanel(from));
    return brought ? { ok: true } : undefined;
  },
  'lead.wanted': ({ crm }, from) => bring(injectLeads, crm, from),
  'list.wanted': ({ crm }, from) => bring(injectList, crm, from),
  'list.leads': async ({ leads }, from) => {
    const theirs = leads.filter(({ origin }) => from.from === 'content' && origin === from.origin);
    return theirs.length === leads.length ? { glances: await recallLeads(leads) } : undefined;
  },
  'lead.seen': async (message) => {
    await rememberLead(message);
    void noteSeen(message);
    void drawToday();
    return { ok: true };
  },
  'lead.opened': async ({ lead }) => {
    void syncIfOld().then(refreshDrafts);
    const { connection } = await readStored(['connection']);
    const key = connection && (await leadKey(connection.leadKey, lead));
    if (connection && key) void askOthers(connection, key);
    return { key };
  },
  'lead.act': async (message) => ((await doAct(message)) ? { ok: true } : undefined),
  'complaint.begin': async ({ lead, begin }) => ({ begun: await beginComplaint(lead, begin) }),
  'drafts.show': ({ on }) => showDrafts(on),
  'outbox.wake': async () => {
    void deliver();
    return { ok: true };
  },
  'sync.now': async () => {
    void askOpenLeadsNow();
    const outcome = await sync();
    if (outcome.ok) void deliver({ atOnce: true });
    return outcome.ok ? { ok: true } : outcome;
  },
  'sites.changed': async () => {
    await reconcileSites();
    return { ok: true };
  },
  'hub.connect': async ({ hub }) => thenSync(await connect({ hub })),
  'hub.connect-demo': async ({ hub, person }) => thenSync(await connectDemo({ hub, person })),
  'hub.leave': ({ unsent }) => leave(unsent),
};

/** Brings the bundle of a CRM that this version knows. */
async function bring(inject: typeof injectList, crm: CrmId, from: From): Promise<{ ok: true } | undefined> {
  const isKnown = catalogue.some(({ id }) => id === crm);
  const brought = isKnown && from.from === 'content' && (await inject(from, crm));
  return brought ? { ok: true } : undefined;
}

/** Who has just connected finds the playbook there. A failing sync says so by itself and does not undo the connection. */
async function thenSync<Outcome extends { ok: boolean }>(outcome: Outcome): Promise<Outcome> {
  if (outcome.ok) {
    await sync();
    void deliver();
  }
  return outcome;
}

async function syncIfOld(): Promise<void> {
  const { sync: mark } = await readStored(['sync']);
  const age = Date.now() - Date.parse(mark?.checkedAt ?? '');
  if (age >= 0 && age < tooOld) return;
  if (await mayPoll()) await sync();
}
