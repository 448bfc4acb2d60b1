import { useSignal } from '@preact/signals';
import type { Policy } from '../../protocol/hub-api/policy';
import { policy as words } from '../../text/desk';
import { Button } from '../../ui/controls/button';
import { type Column, Table } from '../../ui/controls/table';
import type { PolicyStore } from './policy-store';
import { RightDialog } from './right-dialog';

type Row = Policy['people'][number];
type SignersProps = { policy: Policy; store: PolicyStore; mayChange: boolean };

const columns: Column<Row>[] = [
  { title: words.person, heads: true, cell: ({ name }) => name },
  { title: words.role, cell: ({ role }) => words.roles[role] },
  {
    title: words.signsFor,
    cell: ({ side, set }) => (
      <span>
        {side ? words.sides[side] : words.none}{' '}
        <span class="soft">({set === undefined ? words.byRole : words.set})</span>
      </span>
    ),
  },
];

/** Who signs, and on demand everyone: an admin sets it for each. */
export function Signers({ policy: { people }, store, mayChange }: SignersProps) {
  const whole = useSignal(false);
  const open = useSignal<Row | undefined>(undefined);
  const signers = people.filter(({ side, set }) => side !== undefined || set !== undefined);
  const show = (row: Row | undefined) => {
    store.forgive();
    open.value = row;
  };
  const actions: Column<Row> = {
    title: words.change,
    hiddenTitle: true,
    numeric: true,
    cell: (row) => (
      <Button small look="quiet" aria-label={words.changeOf(row.name)} onClick={() => show(row)}>
        {words.change}
      </Button>
    ),
  };
  return (
    <section class="stack">
      <h2>{words.signers}</h2>
      <Table
        caption={words.signers}
        columns={mayChange ? [...columns, actions] : columns}
        rows={whole.value ? people : signers}
        keyOf={({ id }) => id}
      />
      {signers.length < people.length && (
        <p>
          <Button small look="quiet" onClick={() => (whole.value = !whole.value)}>
            {whole.value ? words.showSigners : words.showAll}
          </Button>
        </p>
      )}
      {open.value && <RightDialog person={open.value} store={store} onClose={() => show(undefined)} />}
    </section>
  );
}
