import { signal } from '@preact/signals';
import type { Instant } from '../../domain/instant';
import type { Entry } from '../../domain/playbook/entries';
import type { Fault, HubRoute, Proposal } from '../../protocol/hub-api';
import type { Draft } from '../../protocol/hub-api/drafts';
import type { Answered, Call } from '../access/call';
import { makeResource, valueOf } from '../loading/resource';
import { unsealed } from '../playbook/release-reading';
import { fits } from './fingerprint';

/** A proposal as it is read: its texts, and whether they are what its hash stands for. */
export type ReadProposal = {
  proposal: Proposal;
  /** What is in force with the proposal's texts in their places: so that names of others can be shown. */
  entries: Entry[];
  genuine: boolean | undefined;
  /** The drafts of the entries that it touches. */
  drafts: Omit<Draft, 'content'>[];
};
type Act = Extract<HubRoute, `POST /api/proposals/:id/${string}`>;

export type ProposalStore = ReturnType<typeof makeProposal>;

export function makeProposal(call: Call, id: string) {
  const params = { id };
  const read = makeResource(() => readProposal(call, id));
  const busy = signal<Act | undefined>(undefined);
  const fault = signal<Fault | undefined>(undefined);

  const act = async <Value>(route: Act, ask: (shown: ReadProposal) => Promise<Answered<Value>>) => {
    const shown = valueOf(read);
    if (!shown || busy.value) return undefined;
    busy.value = route;
    fault.value = undefined;
    const answered = await ask(shown);
    if (!answered.ok) fault.value = answered.fault;
    // also after a refusal: what it was refused for is shown as it stands now
    await read.load();
    busy.value = undefined;
    return answered.ok ? answered.value : undefined;
  };
  const sign = () =>
    act('POST /api/proposals/:id/sign', ({ proposal: { hash } }) =>
      call('POST /api/proposals/:id/sign', { params, body: { hash } }),
    );
  const object = (reason: string) =>
    act('POST /api/proposals/:id/object', ({ proposal: { hash } }) =>
      call('POST /api/proposals/:id/object', { params, body: { hash, reason } }),
    );
  const release = () =>
    act('POST /api/proposals/:id/release', ({ proposal: { hash } }) =>
      call('POST /api/proposals/:id/release', { params, body: { hash } }),
    );
  const schedule = (releaseAt: Instant | null) =>
    act('POST /api/proposals/:id/schedule', ({ proposal: { hash } }) =>
      call('POST /api/proposals/:id/schedule', { params, body: { hash, releaseAt } }),
    );
  const withdraw = () =>
    act('POST /api/proposals/:id/withdraw', () => call('POST /api/proposals/:id/withdraw', { params }));
  const revise = () =>
    act('POST /api/proposals/:id/revise', ({ proposal: { hash, title }, drafts }) =>
      call('POST /api/proposals/:id/revise', {
        params,
        body: { hash, title, drafts: drafts.map((draft) => draft.id) },
      }),
    );
  return { read, busy, fault, sign, object, release, schedule, withdraw, revise };
}

async function readProposal(call: Call, id: string): Promise<Answered<ReadProposal>> {
  const answered = await call('GET /api/proposals/:id', { params: { id } });
  if (!answered.ok) return answered;
  const proposal = answered.value;
  const genuine = await fits(proposal);
  const { entries } = unsealed(proposal.entries);
  const open = proposal.state === 'proposed' ? await call('GET /api/drafts', {}) : undefined;
  const drafts = open?.ok ? open.value.drafts.filter((draft) => draft.proposal === id) : [];
  return { ok: true, value: { proposal, entries, genuine, drafts } };
}
