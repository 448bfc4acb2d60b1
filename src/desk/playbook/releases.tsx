import { playbook as words, proposals } from '../../text/desk';
import { Moment } from '../../ui/controls/moment';
import { type Column, Table } from '../../ui/controls/table';
import { useMe } from '../access/desk';
import { RollBack } from '../proposals/roll-back';
import type { ReleaseHead } from './release-reading';

type Rolling = { mayRollBack: (release: ReleaseHead) => boolean; onRolledBack: () => void };

const columns = ({ mayRollBack, onRolledBack }: Rolling): Column<ReleaseHead>[] => [
  {
    title: words.number,
    heads: true,
    cell: ({ number }) => <a href={`/playbook?release=${number}`}>{words.release(number)}</a>,
  },
  {
    title: words.what,
    cell: ({ title, made, backTo }) => (
      <>
        {title}
        {made === 'signed later' && <span class="soft"> · {proposals.madeSigned}</span>}
        {backTo !== undefined && <span class="soft"> · {proposals.madeBack(backTo)}</span>}
      </>
    ),
  },
  { title: words.when, cell: ({ releasedAt }) => <Moment at={releasedAt} /> },
  {
    title: words.signedByTitle,
    cell: ({ signatures }) => words.and(signatures.map(({ name, side }) => words.signedBy(name, side))),
  },
  {
    title: proposals.rollBack,
    hiddenTitle: true,
    numeric: true,
    cell: (head) => mayRollBack(head) && <RollBack release={head.number} onDone={onRolledBack} />,
  },
];

type ReleasesProps = { all: ReleaseHead[]; onRolledBack: () => void };

/** The history: every release is still readable as it was, and can be gone back to. */
export function Releases({ all, onRolledBack }: ReleasesProps) {
  const { role } = useMe().person;
  const writes = role === 'marketing' || role === 'team_lead';
  const mayRollBack = ({ hash }: ReleaseHead) => writes && hash !== all[0]?.hash;
  return (
    <Table
      caption={words.releasesCaption}
      columns={columns({ mayRollBack, onRolledBack })}
      rows={all}
      keyOf={({ number }) => String(number)}
    />
  );
}
