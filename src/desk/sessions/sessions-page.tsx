import { useEffect, useMemo } from 'preact/hooks';
import type { SessionRow } from '../../protocol/hub-api';
import { useDesk } from '../access/desk';
import { sessions as words } from '../../text/desk';
import { Button } from '../../ui/controls/button';
import { Moment } from '../../ui/controls/moment';
import { Table } from '../../ui/controls/table';
import { Tag } from '../../ui/controls/tag';
import { FaultNotice, Shown } from '../loading/shown';
import { PageHead } from '../shell/page-head';
import { makeSessions } from './sessions-store';
import { OneTimeLinkShown } from './one-time-link';

const nameOf = (row: SessionRow) => row.label || words.unnamed;

export function SessionsPage() {
  const { call, session, toasts } = useDesk();
  const store = useMemo(() => makeSessions(call), [call]);
  useEffect(() => void store.list.load(), [store]);
  const end = async (row: SessionRow) => {
    if (row.current) return void session.leave();
    if (await store.end(row)) toasts.say(words.ended(nameOf(row)));
  };
  const columns = [
    {
      title: words.browser,
      heads: true,
      cell: (row: SessionRow) => (
        <span class="row">
          {nameOf(row)} {row.current && <Tag tone="good">{words.current}</Tag>}
        </span>
      ),
    },
    { title: words.kind, cell: (row: SessionRow) => words.kinds[row.kind] },
    { title: words.since, cell: (row: SessionRow) => <Moment at={row.createdAt} /> },
    { title: words.lastSeen, cell: (row: SessionRow) => <Moment at={row.lastSeenAt} relative /> },
    {
      title: words.actions,
      hiddenTitle: true,
      numeric: true,
      cell: (row: SessionRow) => (
        <Button
          small
          look="danger"
          busy={store.ending.value === row.id}
          aria-label={words.endNamed(nameOf(row))}
          onClick={() => void end(row)}
        >
          {words.end}
        </Button>
      ),
    },
  ];
  return (
    <>
      <PageHead title={words.title}>{words.lead}</PageHead>
      {store.fault.value && <FaultNotice fault={store.fault.value} />}
      <Shown of={store.list}>
        {({ sessions }) => (
          <Table caption={words.caption} columns={columns} rows={sessions} keyOf={(row) => row.id} />
        )}
      </Shown>
      <section class="section stack">
        <h2>{words.linkTitle}</h2>
        <p class="soft">{words.linkLead}</p>
        {store.link.value ? (
          <OneTimeLinkShown {...store.link.value} />
        ) : (
          <p>
            <Button busy={store.linking.value} onClick={() => void store.makeLink()}>
              {words.makeLink}
            </Button>
          </p>
        )}
      </section>
    </>
  );
}
