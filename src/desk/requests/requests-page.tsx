import { Inbox } from 'lucide';
import { useLocation } from 'preact-iso';
import { useEffect, useMemo } from 'preact/hooks';
import { useDesk } from '../access/desk';
import { requests as words } from '../../text/desk';
import { LinkButton } from '../../ui/controls/button';
import { EmptyState } from '../../ui/controls/empty-state';
import { Shown } from '../loading/shown';
import { PageHead } from '../shell/page-head';
import { addressOf, filtersOf, unfiltered } from './filters';
import { Pages } from './pages';
import { RequestFilters } from './request-filters';
import { RequestTable } from './request-table';
import { makeRequests } from './requests-store';

export function RequestsPage() {
  const { call } = useDesk();
  const { query, url, route } = useLocation();
  const filters = useMemo(() => filtersOf(query), [url]);
  const store = useMemo(() => makeRequests(call), [call]);
  useEffect(() => void store.show(filters), [store, filters]);
  useEffect(() => void store.findTitles(), [store]);
  const filtered = addressOf({ ...filters, page: 1 }) !== addressOf(unfiltered);
  return (
    <>
      <PageHead title={words.title}>{words.lead}</PageHead>
      <RequestFilters
        filters={filters}
        counts={store.counts.value}
        onChange={(changed) => route(addressOf({ ...filters, ...changed, page: 1 }), true)}
      />
      <Shown of={store.list} lines={8}>
        {({ conversations, total }) =>
          conversations.length > 0 ? (
            <>
              <RequestTable rows={conversations} titles={store.titles.value} />
              <Pages filters={filters} shown={conversations.length} total={total} />
            </>
          ) : (
            <EmptyState icon={Inbox} title={filtered ? words.noneFound : words.none}>
              <p>{filtered ? words.noneFoundHelp : words.noneHelp}</p>
              {filtered && (
                <LinkButton href={addressOf({ ...unfiltered, state: 'all' })}>{words.clear}</LinkButton>
              )}
            </EmptyState>
          )
        }
      </Shown>
    </>
  );
}
