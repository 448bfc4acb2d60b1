import { BookOpen, Download, FileUp, Plus } from 'lucide';
import { useLocation } from 'preact-iso';
import { useEffect, useMemo } from 'preact/hooks';
import { useDesk, useMe } from '../access/desk';
import { playbook as words } from '../../text/desk';
import { Button, LinkButton } from '../../ui/controls/button';
import { EmptyState } from '../../ui/controls/empty-state';
import { Notice } from '../../ui/controls/notice';
import { Tag } from '../../ui/controls/tag';
import { makeResource, valueOf } from '../loading/resource';
import { Shown } from '../loading/shown';
import { DraftsTab } from '../edit/drafts-tab';
import { StarterOffers } from '../edit/starters/starter-offers';
import { ProposalList } from '../proposals/proposal-list';
import { PageHead } from '../shell/page-head';
import { save } from './download';
import { Entries } from './entries';
import { ReleaseLine } from './release-line';
import { Releases } from './releases';
import { type ReadRelease, readRelease } from './release-reading';
import { tabs, viewOf } from './view';
import { Tabs } from './tabs';

export function PlaybookPage() {
  const { call, toasts } = useDesk();
  const { role } = useMe().person;
  const { query, url } = useLocation();
  const view = useMemo(() => viewOf(query), [url]);
  const release = useMemo(() => makeResource(() => readRelease(call, view.release)), [call, view.release]);
  useEffect(() => void release.load(), [release]);
  const mayPropose = role === 'marketing' || role === 'team_lead';
  const read = valueOf(release) ?? undefined;
  const download = async () => {
    const answered = await call('GET /api/playbook', {});
    if (answered.ok) save(words.downloadName(read?.inForce.number ?? 0), answered.value);
    else toasts.say(answered.fault.message, { tone: 'bad' });
  };
  const actions = role !== 'rep' && (
    <>
      {read && (
        <Button icon={Download} onClick={() => void download()}>
          {words.download}
        </Button>
      )}
      {mayPropose && (
        <>
          <LinkButton href="/proposals/new" icon={FileUp}>
            {words.upload}
          </LinkButton>
          <LinkButton href={read ? '/playbook/new' : '/playbook/starters'} look="primary" icon={Plus}>
            {words.newEntry}
          </LinkButton>
        </>
      )}
    </>
  );
  const tags = read && (
    <Tag tone={isInForce(read) ? 'good' : 'neutral'}>
      {words.release(read.head.number)} · {isInForce(read) ? words.inForce : words.earlier}
    </Tag>
  );
  return (
    <>
      <PageHead title={words.title} tags={tags} actions={actions}>
        {read && <ReleaseLine head={read.head} />}
      </PageHead>
      {read && !isInForce(read) && (
        <Notice tone="warn">
          <a href="/playbook">{words.toInForce}</a>
        </Notice>
      )}
      <Tabs
        view={view}
        tabs={tabs.filter((tab) => role !== 'rep' || (tab !== 'proposals' && tab !== 'drafts'))}
      />
      {view.tab === 'proposals' && role !== 'rep' ? (
        <ProposalList />
      ) : view.tab === 'drafts' && role !== 'rep' ? (
        <DraftsTab />
      ) : (
        <Shown of={release} lines={10}>
          {(value) => {
            if (!value) return mayPropose ? <StarterOffers /> : <NoPlaybook />;
            return view.tab === 'releases' ? (
              <Releases all={value.all} onRolledBack={() => void release.load()} />
            ) : (
              <Entries read={value} view={view} mayWrite={mayPropose && isInForce(value)} />
            );
          }}
        </Shown>
      )}
    </>
  );
}

const isInForce = ({ head, inForce }: ReadRelease) => head.number === inForce.number;

function NoPlaybook() {
  return (
    <EmptyState icon={BookOpen} title={words.none}>
      <p>{words.noneHelp}</p>
    </EmptyState>
  );
}
