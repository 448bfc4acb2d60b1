import { FileDiff } from 'lucide';
import { useEffect, useMemo } from 'preact/hooks';
import { useDesk } from '../access/desk';
import { proposals as words } from '../../text/desk';
import { EmptyState } from '../../ui/controls/empty-state';
import { makeResource } from '../loading/resource';
import { Shown } from '../loading/shown';
import { ProposalTable } from './proposal-table';

/** Every proposal, the newest first. */
export function ProposalList() {
  const { call } = useDesk();
  const list = useMemo(() => makeResource(() => call('GET /api/proposals', {})), [call]);
  useEffect(() => void list.load(), [list]);
  return (
    <Shown of={list} lines={6}>
      {({ proposals }) => (proposals.length > 0 ? <ProposalTable rows={proposals} /> : <NoProposal />)}
    </Shown>
  );
}

export function NoProposal() {
  return (
    <EmptyState icon={FileDiff} title={words.none}>
      <p>{words.noneHelp}</p>
    </EmptyState>
  );
}
