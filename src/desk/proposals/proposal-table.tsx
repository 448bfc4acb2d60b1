import type { ProposalSummary } from '../../protocol/hub-api';
import { playbook, proposals as words } from '../../text/desk';
import { Moment } from '../../ui/controls/moment';
import { type Column, Table } from '../../ui/controls/table';
import { ProposalState } from './proposal-state';

const columns: Column<ProposalSummary>[] = [
  { title: words.what, heads: true, cell: ({ id, title }) => <a href={`/proposals/${id}`}>{title}</a> },
  { title: words.state, cell: (proposal) => <ProposalState {...proposal} /> },
  { title: words.missing, cell: (proposal) => <Missing proposal={proposal} /> },
  {
    title: words.signed,
    cell: ({ signatures }) =>
      signatures.length > 0 ? (
        playbook.and([...new Set(signatures.map(({ side }) => words.sides[side]))])
      ) : (
        <span class="soft">{words.nobody}</span>
      ),
  },
  { title: words.proposedBy, cell: ({ by }) => by.name },
  { title: words.when, cell: ({ at }) => <Moment at={at} relative /> },
];

function Missing({ proposal: { state, missing, due, releaseAt } }: { proposal: ProposalSummary }) {
  if (due !== undefined)
    return (
      <span>
        {words.sides.sales}, {words.until} <Moment at={due} />
      </span>
    );
  if (state !== 'proposed') return <span class="soft">{words.nothingMissing}</span>;
  if (missing.length > 0) return <>{playbook.and(missing.map((side) => words.sides[side]))}</>;
  return (
    <span>
      {words.toRelease}
      {releaseAt && (
        <>
          , <Moment at={releaseAt} />
        </>
      )}
    </span>
  );
}

export function ProposalTable({ rows }: { rows: ProposalSummary[] }) {
  return <Table caption={words.caption} columns={columns} rows={rows} keyOf={({ id }) => id} />;
}
