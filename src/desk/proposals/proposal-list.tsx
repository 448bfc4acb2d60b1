import { FileDiff } from 'lucide';
import { useEffect, useMemo } from 'preact/hooks';
import type { ProposalSummary } from '../../protocol/hub-api';
import { useDesk } from '../access/desk';
import { playbook, proposals as words } from '../../text/desk';
import { EmptyState } from '../../ui/controls/empty-state';
import { Moment } from '../../ui/controls/moment';
import { type Column, Table } from '../../ui/controls/table';
import { makeResource } from '../loading/resource';
import { Shown } from '../loading/shown';
import { ProposalState } from './proposal-state';

const columns: Column<ProposalSummary>[] = [
  { title: words.what, heads: true, cell: ({ id, title }) => <a href={`/proposals/${id}`}>{title}</a> },
  { title: words.state, cell: ({ state }) => <ProposalState state={state} /> },
  {
    title: words.signed,
    cell: ({ signatures }) =>
      signatures.length > 0 ? (
        playbook.and(signatures.map(({ side }) => words.sides[side]))
      ) : (
        <span class="soft">{words.nobody}</span>
      ),
  },
  { title: words.proposedBy, cell: ({ by }) => by.name },
  { title: words.when, cell: ({ at }) => <Moment at={at} relative /> },
];

export function ProposalList() {
  const { call } = useDesk();
  const list = useMemo(() => makeResource(() => call('GET /api/proposals', {})), [call]);
  useEffect(() => void list.load(), [list]);
  return (
    <Shown of={list} lines={6}>
      {({ proposals }) =>
        proposals.length > 0 ? (
          <Table caption={words.caption} columns={columns} rows={proposals} keyOf={({ id }) => id} />
        ) : (
          <EmptyState icon={FileDiff} title={words.none}>
            <p>{words.noneHelp}</p>
          </EmptyState>
        )
      }
    </Shown>
  );
}
