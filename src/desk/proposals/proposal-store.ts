import { signal } from '@preact/signals';
import type { Entry } from '../../domain/playbook/entries';
import type { Fault, HubRoute, Proposal } from '../../protocol/hub-api';
import type { Answered, Call } from '../access/call';
import { makeResource, valueOf } from '../loading/resource';
import { unsealed } from '../playbook/release-reading';
import { fits } from './fingerprint';

/** A proposal as it is read: its text, and whether that text is what its hash stands for. */
export type ReadProposal = {
  proposal: Proposal;
  entries: Entry[];
  genuine: boolean | undefined;
  /** The number of the release in force now; 0 while there is none. */
  inForce: number;
};
type Act = Extract<HubRoute, `POST /api/proposals/:id/${string}`>;

export type ProposalStore = ReturnType<typeof makeProposal>;

export function makeProposal(call: Call, id: string) {
  const params = { id };
  const read = makeResource(() => readProposal(call, id));
  const busy = signal<Act | undefined>(undefined);
  const fault = signal<Fault | undefined>(undefined);

  const act = async <Value>(route: Act, ask: (proposal: Proposal) => Promise<Answered<Value>>) => {
    const proposal = valueOf(read)?.proposal;
    if (!proposal || busy.value) return undefined;
    busy.value = route;
    fault.value = undefined;
    const answered = await ask(proposal);
    if (!answered.ok) fault.value = answered.fault;
    // also after a refusal: what it was refused for is shown as it stands now
    await read.load();
    busy.value = undefined;
    return answered.ok ? answered.value : undefined;
  };
  const sign = () =>
    act('POST /api/proposals/:id/sign', ({ hash }) =>
      call('POST /api/proposals/:id/sign', { params, body: { hash } }),
    );
  const release = () =>
    act('POST /api/proposals/:id/release', ({ hash }) =>
      call('POST /api/proposals/:id/release', { params, body: { hash } }),
    );
  const withdraw = () =>
    act('POST /api/proposals/:id/withdraw', () => call('POST /api/proposals/:id/withdraw', { params }));
  return { read, busy, fault, sign, release, withdraw };
}

async function readProposal(call: Call, id: string): Promise<Answered<ReadProposal>> {
  const [answered, head] = await Promise.all([
    call('GET /api/proposals/:id', { params: { id } }),
    call('GET /api/release', {}),
  ]);
  if (!answered.ok) return answered;
  if (!head.ok) return head;
  const proposal = answered.value;
  const sealed = proposal.entries ?? [];
  const genuine = await fits(sealed, proposal.hash);
  const inForce = head.value.release?.number ?? 0;
  return { ok: true, value: { proposal, entries: unsealed(sealed).entries, genuine, inForce } };
}
