import { FileUp } from 'lucide';
import { useLocation } from 'preact-iso';
import { useEffect, useMemo } from 'preact/hooks';
import type { HubApi } from '../../protocol/hub-api';
import { proposals as words } from '../../text/desk';
import { LinkButton } from '../../ui/controls/button';
import { EmptyState } from '../../ui/controls/empty-state';
import { Filter } from '../../ui/controls/filter';
import { useDesk, useMe } from '../access/desk';
import { makeResource } from '../loading/resource';
import { Shown } from '../loading/shown';
import { PageHead } from '../shell/page-head';
import { NoProposal } from './proposal-list';
import { ProposalTable } from './proposal-table';
import { isOpen, waitsFor } from './waiting';

const shows = ['open', 'waiting', 'closed', 'all'] as const;
type Show = (typeof shows)[number];
type Listed = HubApi['GET /api/proposals']['answer'];

/** What is on its way into the playbook. Which of it is shown stands in the address. */
export function ProposalsPage() {
  const { call } = useDesk();
  const { role } = useMe().person;
  const { query, route } = useLocation();
  const list = useMemo(() => makeResource(() => call('GET /api/proposals', {})), [call]);
  useEffect(() => void list.load(), [list]);
  const writes = role === 'marketing' || role === 'team_lead';
  const show = shows.find((each) => each === query['show']) ?? 'open';
  const actions = (
    <>
      {role !== 'rep' && <LinkButton href="/policy">{words.whoSigns}</LinkButton>}
      {writes && (
        <LinkButton href="/proposals/new" icon={FileUp}>
          {words.upload}
        </LinkButton>
      )}
    </>
  );
  return (
    <>
      <PageHead title={words.listTitle} actions={actions}>
        {words.listLead}
      </PageHead>
      <Shown of={list} lines={6}>
        {(listed) => (
          <div class="stack">
            <Filter
              label={words.showLabel}
              value={show}
              choices={shows.map((value) => ({
                value,
                label: words.shows[value],
                count: shownOf(listed, { show: value, writes }).length,
              }))}
              onValue={(value) => route(value === 'open' ? '/proposals' : `/proposals?show=${value}`)}
            />
            <Rows listed={listed} rows={shownOf(listed, { show, writes })} />
          </div>
        )}
      </Shown>
    </>
  );
}

function Rows({ listed, rows }: { listed: Listed; rows: Listed['proposals'] }) {
  if (listed.proposals.length === 0) return <NoProposal />;
  if (rows.length > 0) return <ProposalTable rows={rows} />;
  return (
    <EmptyState title={words.noneShown}>
      <p>{words.noneShownHelp}</p>
    </EmptyState>
  );
}

function shownOf({ proposals, you }: Listed, { show, writes }: { show: Show; writes: boolean }) {
  if (show === 'all') return proposals;
  if (show === 'waiting') return proposals.filter((each) => waitsFor(each, { you, writes }));
  return proposals.filter((each) => isOpen(each) === (show === 'open'));
}
