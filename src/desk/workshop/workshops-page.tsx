import { useSignal } from '@preact/signals';
import { MessagesSquare, Plus } from 'lucide';
import { useLocation } from 'preact-iso';
import { useEffect, useMemo } from 'preact/hooks';
import type { WorkshopSummary } from '../../protocol/hub-api/workshops';
import { useDesk, useMe } from '../access/desk';
import { workshop as words } from '../../text/desk';
import { Button } from '../../ui/controls/button';
import { EmptyState } from '../../ui/controls/empty-state';
import { Moment } from '../../ui/controls/moment';
import { type Column, Table } from '../../ui/controls/table';
import { makeResource } from '../loading/resource';
import { Shown } from '../loading/shown';
import { PageHead } from '../shell/page-head';
import { BeginDialog } from './begin-dialog';
import { WorkshopState } from './workshop-state';

const columns: Column<WorkshopSummary>[] = [
  {
    title: words.columns.title,
    heads: true,
    cell: (row) => <a href={`/workshops/${row.id}`}>{row.title}</a>,
  },
  { title: words.columns.stage, cell: (row) => row.stage },
  { title: words.columns.state, cell: (row) => <WorkshopState of={row} /> },
  {
    title: words.columns.begun,
    cell: (row) => (
      <span>
        <Moment at={row.at} relative /> {words.open.by(row.by.name)}
      </span>
    ),
  },
];

/** Every workshop, and the way to begin one. */
export function WorkshopsPage() {
  const { call, toasts } = useDesk();
  const { route } = useLocation();
  const { role } = useMe().person;
  const may = role === 'marketing' || role === 'team_lead';
  const list = useMemo(() => makeResource(() => call('GET /api/workshops', {})), [call]);
  useEffect(() => void list.load(), [list]);
  const beginning = useSignal(false);
  const begin = (
    <Button look="primary" icon={Plus} onClick={() => (beginning.value = true)}>
      {words.begin}
    </Button>
  );
  return (
    <>
      <PageHead title={words.title} actions={may && begin}>
        {words.lead}
      </PageHead>
      <Shown of={list} lines={6}>
        {({ workshops }) =>
          workshops.length > 0 ? (
            <Table caption={words.caption} columns={columns} rows={workshops} keyOf={(row) => row.id} />
          ) : (
            <EmptyState icon={MessagesSquare} title={words.none}>
              <p>{may ? words.noneHelp.may : words.noneHelp.not}</p>
            </EmptyState>
          )
        }
      </Shown>
      {beginning.value && (
        <BeginDialog
          onClose={() => (beginning.value = false)}
          onBegun={(id) => {
            toasts.say(words.begun);
            route(`/workshops/${id}`);
          }}
        />
      )}
    </>
  );
}
