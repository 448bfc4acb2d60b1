import { ArrowLeft } from 'lucide';
import { useRoute } from 'preact-iso';
import { useEffect, useMemo } from 'preact/hooks';
import type { Proposal } from '../../protocol/hub-api';
import { useDesk } from '../access/desk';
import { playbook, proposals as words } from '../../text/desk';
import { Icon } from '../../ui/controls/icon';
import { Moment } from '../../ui/controls/moment';
import { Notice } from '../../ui/controls/notice';
import { valueOf } from '../loading/resource';
import { FaultNotice, Shown } from '../loading/shown';
import { PageHead } from '../shell/page-head';
import { ChangesShown } from './changes-shown';
import { Objections } from './objections';
import { ProposalActions } from './proposal-actions';
import { ProposalState } from './proposal-state';
import { makeProposal, type ProposalStore, type ReadProposal } from './proposal-store';
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
        <a href="/proposals">
          <Icon of={ArrowLeft} size={14} />
          {words.back}
        </a>
      </p>
      <PageHead title={proposal?.title ?? words.one} tags={proposal && <ProposalState {...proposal} />}>
        {proposal && <Origin proposal={proposal} />}
      </PageHead>
      <Shown of={store.read} lines={8}>
        {(read) => <Whole read={read} store={store} />}
      </Shown>
    </>
  );
}

function Origin({ proposal: { by, at, basedOn, release, releaseAt } }: { proposal: Proposal }) {
  return (
    <>
      {words.by(by.name)} · <Moment at={at} /> · {words.basedOn(basedOn)}
      {release !== undefined && <> · {words.became(release)}</>}
      {releaseAt !== undefined && (
        <>
          {' '}
          · {words.scheduledFor} <Moment at={releaseAt} />
        </>
      )}
    </>
  );
}

function Whole({ read, store }: { read: ReadProposal; store: ProposalStore }) {
  const { proposal, entries, genuine } = read;
  const { sinceSigned, differences } = proposal;
  return (
    <>
      {store.fault.value && <FaultNotice fault={store.fault.value} />}
      {genuine === false && <Notice tone="bad">{words.fingerprintDiffers}</Notice>}
      {proposal.conflicts.length > 0 && (
        <Notice tone="warn" title={words.conflicts}>
          <ul class="conflicts">
            {proposal.conflicts.map(({ id, kind, title }) => (
              <li key={id}>
                {playbook.kinds[kind]} “{title}”
              </li>
            ))}
          </ul>
          <p>{words.conflictsHelp}</p>
        </Notice>
      )}
      <Objections objections={proposal.objections} />
      <div class="signing">
        <Signatures proposal={proposal} />
        <ProposalActions read={read} store={store} />
      </div>
      {sinceSigned && (
        <ChangesShown
          title={words.since}
          at={sinceSigned.at}
          differences={sinceSigned.differences}
          entries={entries}
        />
      )}
      <ChangesShown
        title={proposal.state === 'released' ? words.wasChanged : words.differences}
        differences={differences}
        entries={entries}
      />
    </>
  );
}
