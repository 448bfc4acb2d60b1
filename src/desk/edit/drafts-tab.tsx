import { PenLine } from 'lucide';
import { useLocation } from 'preact-iso';
import { useEffect, useMemo } from 'preact/hooks';
import type { HubApi } from '../../protocol/hub-api';
import { useDesk, useMe } from '../access/desk';
import { edit as words, playbook } from '../../text/desk';
import { Button, LinkButton } from '../../ui/controls/button';
import { EmptyState } from '../../ui/controls/empty-state';
import { Moment } from '../../ui/controls/moment';
import { Notice } from '../../ui/controls/notice';
import { type Column, Table } from '../../ui/controls/table';
import { TextField } from '../../ui/controls/text-field';
import { makeResource } from '../loading/resource';
import { FaultNotice, Shown } from '../loading/shown';
import { makeSelection, type Selection } from './selection';

type DraftHead = HubApi['GET /api/drafts']['answer']['drafts'][number];

/** Everyone's drafts; those that are ticked are proposed together. */
export function DraftsTab() {
  const { call, toasts } = useDesk();
  const { role } = useMe().person;
  const { route, query } = useLocation();
  const list = useMemo(() => makeResource(() => call('GET /api/drafts', {})), [call]);
  const selection = useMemo(() => {
    const onProposed = (id: string) => {
      toasts.say(words.propose.done);
      route(`/proposals/${id}`);
    };
    return makeSelection({ call, chosen: (query['draft'] ?? '').split(',').filter(Boolean), onProposed });
  }, [call]);
  useEffect(() => void list.load(), [list]);
  const mayWrite = role === 'marketing' || role === 'team_lead';
  return (
    <Shown of={list} lines={6}>
      {({ drafts }) =>
        drafts.length > 0 ? (
          <>
            <Table
              caption={words.draftsCaption}
              columns={mayWrite ? [tick(selection), ...columns] : columns}
              rows={drafts}
              keyOf={({ id }) => id}
            />
            {mayWrite && <ProposeForm selection={selection} drafts={drafts} />}
          </>
        ) : (
          <EmptyState icon={PenLine} title={words.noDrafts}>
            <p>{words.noDraftsHelp}</p>
            {mayWrite && <LinkButton href="/playbook/new">{words.newEntry}</LinkButton>}
          </EmptyState>
        )
      }
    </Shown>
  );
}

const titleOf = ({ title, entry }: DraftHead) => title || entry;

const tick = ({ chosen, toggle }: Selection): Column<DraftHead> => ({
  title: words.select,
  hiddenTitle: true,
  cell: (draft) => (
    <input
      type="checkbox"
      class="tick"
      aria-label={words.selectOne(titleOf(draft))}
      checked={chosen.value.has(draft.id)}
      disabled={draft.proposal !== undefined}
      onChange={() => toggle(draft.id)}
    />
  ),
});

const columns: Column<DraftHead>[] = [
  {
    title: words.entryTitle,
    heads: true,
    cell: (draft) => <a href={`/drafts/${draft.id}`}>{titleOf(draft)}</a>,
  },
  { title: playbook.kindFilter, cell: ({ kind }) => playbook.kinds[kind] },
  {
    title: words.what,
    cell: ({ base, proposal }) => (
      <>
        {base === null ? words.isNew : words.isChange}
        {proposal && (
          <>
            {' · '}
            <a href={`/proposals/${proposal}`}>{words.proposed}</a>
          </>
        )}
      </>
    ),
  },
  { title: words.by, cell: ({ by }) => by.name },
  { title: words.when, cell: ({ at }) => <Moment at={at} relative /> },
];

function ProposeForm({ selection, drafts }: { selection: Selection; drafts: DraftHead[] }) {
  const { chosen, title, tried, busy, fault, problems, propose } = selection;
  const picked = drafts.filter(({ id, proposal }) => chosen.value.has(id) && proposal === undefined);
  const submit = (event: Event) => {
    event.preventDefault();
    void propose(picked.map(({ id }) => id));
  };
  const missing = tried.value && !title.value.trim() ? words.propose.titleMissing : undefined;
  return (
    <form class="propose stack section" noValidate onSubmit={submit}>
      <h2>{words.propose.title(picked.length)}</h2>
      {picked.length === 0 && <p class="soft">{words.propose.none}</p>}
      {fault.value && <FaultNotice fault={fault.value} />}
      {problems.value.length > 0 && (
        <Notice tone="warn" title={words.problems(problems.value.length)}>
          <ul class="plain-list">
            {problems.value.map(({ entry, path, message }) => (
              <li key={`${entry} ${path} ${message}`}>
                <strong>{nameOf(drafts, entry)}:</strong> {message}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {picked.length > 0 && (
        <>
          <TextField
            label={words.propose.what}
            hint={words.propose.whatHint}
            maxLength={200}
            required
            value={title.value}
            error={missing}
            onValue={(next) => (title.value = next)}
          />
          <p>
            <Button type="submit" look="primary" busy={busy.value}>
              {words.propose.submit(picked.length)}
            </Button>
          </p>
        </>
      )}
    </form>
  );
}

const nameOf = (drafts: DraftHead[], entry: string) => {
  const draft = drafts.find((each) => each.entry === entry);
  return draft ? titleOf(draft) : entry;
};
