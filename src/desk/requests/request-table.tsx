import type { EntryId } from '../../domain/playbook/entries';
import type { ConversationRow } from '../../protocol/hub-api';
import { requests as words } from '../../text/desk';
import { Moment, OnDay } from '../../ui/controls/moment';
import { type Column, Table } from '../../ui/controls/table';
import { Tag } from '../../ui/controls/tag';
import { dayOf, dayThatCounts, isLate, isYourTurn } from './day';
import { StateTag } from './state-tag';

type RequestTableProps = { rows: ConversationRow[]; titles: Record<EntryId, string> };

export function RequestTable({ rows, titles }: RequestTableProps) {
  const today = dayOf(new Date());
  const columns: Column<ConversationRow>[] = [
    {
      title: words.request,
      heads: true,
      cell: (row) => (
        <a class="request-link" href={`/requests/${row.id}`}>
          {row.request}
        </a>
      ),
    },
    {
      title: words.state,
      cell: (row) => (
        <span class="row row-tight">
          <StateTag state={row.state} />
          {isYourTurn(row) && <Tag tone="accent">{words.yourTurn}</Tag>}
        </span>
      ),
    },
    {
      title: words.day,
      cell: (row) => (
        <span class="row row-tight">
          <OnDay day={dayThatCounts(row)} />
          {isLate(row, today) && <Tag tone="bad">{words.late}</Tag>}
        </span>
      ),
    },
    {
      title: words.campaign,
      cell: (row) => (row.campaign ? (titles[row.campaign] ?? row.campaign) : <span class="soft">–</span>),
    },
    { title: words.from, cell: (row) => row.author.name },
    { title: words.to, cell: (row) => row.to.title },
    { title: words.asked, cell: (row) => <Moment at={row.at} relative /> },
  ];
  return (
    <div class="requests-table">
      <Table caption={words.caption} columns={columns} rows={rows} keyOf={(row) => row.id} />
    </div>
  );
}
