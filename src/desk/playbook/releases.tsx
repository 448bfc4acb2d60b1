import { playbook as words } from '../../text/desk';
import { Moment } from '../../ui/controls/moment';
import { type Column, Table } from '../../ui/controls/table';
import type { ReleaseHead } from './release-reading';

const columns: Column<ReleaseHead>[] = [
  {
    title: words.number,
    heads: true,
    cell: ({ number }) => <a href={`/playbook?release=${number}`}>{words.release(number)}</a>,
  },
  { title: words.what, cell: ({ title }) => title },
  { title: words.when, cell: ({ releasedAt }) => <Moment at={releasedAt} /> },
  {
    title: words.signedByTitle,
    cell: ({ signatures }) => words.and(signatures.map(({ name, side }) => words.signedBy(name, side))),
  },
];

/** The history: every release is still readable as it was. */
export function Releases({ all }: { all: ReleaseHead[] }) {
  return (
    <Table
      caption={words.releasesCaption}
      columns={columns}
      rows={all}
      keyOf={({ number }) => String(number)}
    />
  );
}
