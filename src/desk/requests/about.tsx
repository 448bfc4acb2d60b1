import { ExternalLink } from 'lucide';
import type { ConversationRow, HubApi } from '../../protocol/hub-api';
import { requests as words } from '../../text/desk';
import { Icon } from '../../ui/controls/icon';
import { Moment, OnDay } from '../../ui/controls/moment';
import { type Resource, valueOf } from '../loading/resource';
import { dayThatCounts } from './day';

type AboutProps = { row: ConversationRow; release: Resource<HubApi['GET /api/release']['answer']> };

/** What the request is about: who, which lead, which campaign, under which release. */
export function About({ row, release }: AboutProps) {
  const entries = valueOf(release)?.release?.entries ?? [];
  const campaign = entries.find((entry) => entry.id === row.campaign);
  const answers = row.to.person ? words.answers(row.to.person.name) : words.nobodyAnswers;
  return (
    <aside class="about" aria-label={words.about}>
      <dl class="facts">
        <dt>{words.from}</dt>
        <dd>{row.author.name}</dd>
        <dt>{words.to}</dt>
        <dd>
          {row.to.title}
          <span class="soft block">{answers}</span>
        </dd>
        <dt>{words.day}</dt>
        <dd>
          <OnDay day={dayThatCounts(row)} />
        </dd>
        <dt>{words.asked}</dt>
        <dd>
          <Moment at={row.at} />
        </dd>
        <dt>{words.onLead}</dt>
        <dd>{row.lead ? <Lead of={row.lead} /> : <span class="soft">{words.noLead}</span>}</dd>
        <dt>{words.campaign}</dt>
        <dd>
          {row.campaign ? <CampaignLink id={row.campaign} title={campaign?.title} /> : words.noCampaign}
        </dd>
        {row.release !== undefined && (
          <>
            <dt>{words.release}</dt>
            <dd>
              <a href={`/playbook?release=${row.release}`}>{words.releaseNumber(row.release)}</a>
            </dd>
          </>
        )}
      </dl>
    </aside>
  );
}

function Lead({ of: { key, address } }: { of: NonNullable<ConversationRow['lead']> }) {
  return (
    <>
      <code title={words.leadKey}>{key.slice(0, 8)}</code>
      {address && (
        <a class="block" href={address} target="_blank" rel="noreferrer">
          {words.openLead} <Icon of={ExternalLink} size={12} />
        </a>
      )}
    </>
  );
}

function CampaignLink({ id, title }: { id: string; title: string | undefined }) {
  return title ? <a href={`/playbook?entry=${encodeURIComponent(id)}`}>{title}</a> : <>{id}</>;
}
