import { ArrowLeft } from 'lucide';
import { useRoute } from 'preact-iso';
import { useEffect, useMemo } from 'preact/hooks';
import { useDesk } from '../access/desk';
import { proposals as words } from '../../text/desk';
import { Icon } from '../../ui/controls/icon';
import { Moment } from '../../ui/controls/moment';
import { Notice } from '../../ui/controls/notice';
import { valueOf } from '../loading/resource';
import { FaultNotice, Shown } from '../loading/shown';
import { PageHead } from '../shell/page-head';
import { DifferenceList } from './difference-list';
import { ProposalActions } from './proposal-actions';
import { makeProposal, type ProposalStore, type ReadProposal } from './proposal-store';
import { ProposalState } from './proposal-state';
import { Signatures } from './signatures';

export function ProposalPage() {
  const id = useRoute().params['id'] ?? '';
  return <OneProposal key={id} id={id} />;
}

function OneProposal({ id }: { id: string }) {
  const { call } = useDesk();
  const store = useMemo(() => makeProposal(call, id), [call, id]);
  useEffect(() => void store.read.load(), [store]);
  const proposal = valueOf(store.read)?.proposal;
  return (
    <>
      <p class="way-back">
        <a href="/playbook?show=proposals">
          <Icon of={ArrowLeft} size={14} />
          {words.back}
        </a>
      </p>
      <PageHead
        title={proposal?.title ?? words.one}
        tags={proposal && <ProposalState state={proposal.state} />}
      >
        {proposal && (
          <>
            {words.by(proposal.by.name)} · <Moment at={proposal.at} /> · {words.basedOn(proposal.basedOn)}
          </>
        )}
      </PageHead>
      <Shown of={store.read} lines={8}>
        {(read) => <Whole read={read} store={store} />}
      </Shown>
    </>
  );
}

function Whole({ read, store }: { read: ReadProposal; store: ProposalStore }) {
  const { proposal, entries, genuine } = read;
  const changes = { added: 0, changed: 0, removed: 0 };
  for (const { change } of proposal.differences) changes[change]++;
  return (
    <>
      {store.fault.value && <FaultNotice fault={store.fault.value} />}
      {genuine === false && <Notice tone="bad">{words.fingerprintDiffers}</Notice>}
      <div class="signing">
        <Signatures signatures={proposal.signatures} />
        <ProposalActions read={read} store={store} />
      </div>
      <section class="section stack">
        <div class="section-head">
          <h2>{words.differences}</h2>
          <span class="soft">{words.summary(changes)}</span>
        </div>
        <DifferenceList differences={proposal.differences} entries={entries} />
      </section>
    </>
  );
}
