import type { Member, PracticeLead } from '../leads';
import { el, host, slot } from './element';
import { dateTime, text } from './values';

const labels = ['Campaign Name', 'Member Status', 'Responded'] as const;

/** The Campaign History card: one row a membership, and the link that proves whose card it is. */
export function campaignHistory(lead: PracticeLead): HTMLElement {
  const all = `/lightning/r/Lead/${lead.id}/related/CampaignMembers/view`;
  const count = lead.members.length;
  return host('lst-related-list-container', {}, [
    host('lst-related-list-single-container', { 'data-related-list': 'CampaignMembers' }, [
      el(
        'article',
        { class: 'card' },
        el(
          'h2',
          {},
          el('a', { href: all }, 'Campaign History'),
          el('span', { class: 'count' }, ` (${count})`),
        ),
        count > 0 ? table(lead.members) : el('p', { class: 'empty' }, 'This lead is in no campaign.'),
        el('a', { class: 'view-all', href: all }, 'View All'),
      ),
    ]),
  ]);
}

function table(members: Member[]): HTMLElement {
  const head = el('tr', {}, ...labels.map((label) => el('th', { scope: 'col' }, label)));
  return host('lst-customized-datatable', {}, [
    el('table', {}, el('thead', {}, head), el('tbody', {}, ...members.map(row))),
  ]);
}

function row({ id, campaignId, campaign, status, responded }: Member): HTMLElement {
  const cell = (name: string, label: string, ...content: Parameters<typeof host>[4][]) =>
    el(
      name,
      { 'data-label': label, ...(name === 'th' && { scope: 'row' }) },
      host('lst-formatted-cell', {}, [slot()], ...content),
    );
  return el(
    'tr',
    { 'data-row-key-value': id },
    cell('th', 'Campaign Name', el('a', { href: `/lightning/r/Campaign/${campaignId}/view` }, campaign)),
    cell('td', 'Member Status', text(status)),
    cell('td', 'Responded', responded === null ? undefined : dateTime(responded)),
  );
}
