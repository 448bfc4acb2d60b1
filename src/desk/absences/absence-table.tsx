import { type Instant, utcDayOf } from '../../domain/instant';
import type { Absence } from '../../protocol/hub-api/absences';
import { absences as words } from '../../text/desk';
import { Button } from '../../ui/controls/button';
import { type Column, Table } from '../../ui/controls/table';
import { Tag } from '../../ui/controls/tag';

type AbsenceTableProps = {
  absences: Absence[];
  me: string;
  now: Instant;
  /** The one that is being removed. */
  removing: string | undefined;
  onRemove: (absence: Absence) => void;
};

export function AbsenceTable({ absences, me, now, removing, onRemove }: AbsenceTableProps) {
  const nameOf = ({ person }: Absence) => (person.id === me ? words.me(person.name) : person.name);
  const daysOf = ({ from, to }: Absence) => words.span(from, to, now);
  const columns: Column<Absence>[] = [
    { title: words.days, heads: true, cell: daysOf },
    { title: words.person, cell: nameOf },
    { title: words.state, cell: (absence) => <StateTag absence={absence} now={now} /> },
    {
      title: words.actions,
      hiddenTitle: true,
      numeric: true,
      cell: (absence) => (
        <Button
          small
          look="quiet"
          busy={removing === absence.id}
          aria-label={words.removeNamed(nameOf(absence), daysOf(absence))}
          onClick={() => onRemove(absence)}
        >
          {words.remove}
        </Button>
      ),
    },
  ];
  return <Table caption={words.caption} columns={columns} rows={absences} keyOf={({ id }) => id} />;
}

function StateTag({ absence: { from, to }, now }: { absence: Absence; now: Instant }) {
  const today = utcDayOf(now);
  if (to < today) return <Tag tone="neutral">{words.states.over}</Tag>;
  if (from > today) return <Tag tone="accent">{words.states.ahead}</Tag>;
  return <Tag tone="warn">{words.states.now}</Tag>;
}
