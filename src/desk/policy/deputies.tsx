import { useSignal } from '@preact/signals';
import { UserPlus } from 'lucide';
import type { DeputyRow, Policy } from '../../protocol/hub-api/policy';
import { policy as words } from '../../text/desk';
import { Button } from '../../ui/controls/button';
import { OnDay } from '../../ui/controls/moment';
import { type Column, Table } from '../../ui/controls/table';
import { useDesk, useMe } from '../access/desk';
import { DeputyDialog } from './deputy-dialog';
import type { PolicyStore } from './policy-store';

const columns: Column<DeputyRow>[] = [
  { title: words.deputy, heads: true, cell: ({ deputy }) => deputy.name },
  {
    title: words.inPlaceOf,
    cell: ({ person, side }) => (side ? `${person.name} (${words.sides[side]})` : person.name),
  },
  {
    title: words.days,
    cell: ({ from, to }) => (
      <span>
        <OnDay day={from} /> – <OnDay day={to} />
      </span>
    ),
  },
];

/** Everyone who signs names their own deputies; an admin names them for all. */
export function Deputies({ policy, store }: { policy: Policy; store: PolicyStore }) {
  const { toasts } = useDesk();
  const me = useMe().person;
  const naming = useSignal(false);
  const admin = me.role === 'admin';
  const places = policy.people.filter(({ id, side }) => side !== undefined && (admin || id === me.id));
  const end = async ({ id }: DeputyRow) => {
    if (await store.endDeputy(id)) toasts.say(words.ended);
  };
  const actions: Column<DeputyRow> = {
    title: words.end,
    hiddenTitle: true,
    numeric: true,
    cell: (row) =>
      (admin || row.person.id === me.id) && (
        <Button
          small
          look="quiet"
          aria-label={words.endOf(row.deputy.name)}
          busy={store.busy.value}
          onClick={() => void end(row)}
        >
          {words.end}
        </Button>
      ),
  };
  const show = (open: boolean) => {
    store.forgive();
    naming.value = open;
  };
  return (
    <section class="stack">
      <div class="section-head">
        <h2>{words.deputies}</h2>
        {places.length > 0 && (
          <Button small icon={UserPlus} onClick={() => show(true)}>
            {words.name}
          </Button>
        )}
      </div>
      <p class="soft">{words.deputiesLead}</p>
      {policy.deputies.length > 0 ? (
        <Table
          caption={words.deputiesCaption}
          columns={[...columns, actions]}
          rows={policy.deputies}
          keyOf={({ id }) => id}
        />
      ) : (
        <p class="soft">{words.noDeputies}</p>
      )}
      {naming.value && (
        <DeputyDialog policy={policy} places={places} store={store} onClose={() => show(false)} />
      )}
    </section>
  );
}
