import type { PracticeLead } from '../leads';
import { el, fill, host, slot } from './element';
import { fullName } from './highlights';
import { dateTime, formatted, text } from './values';

const me = 'Ada Okafor';
const batch = 20;
const views = { AllOpenLeads: 'All Open Leads', MyLeads: 'My Leads' };

export type ListQuery = { filterName: string; search: string };

export function queryOf(url: URL): ListQuery {
  const { searchParams } = url;
  return {
    filterName: searchParams.get('filterName') ?? 'AllOpenLeads',
    search: searchParams.get('search') ?? '',
  };
}

/** The leads of a list view, in its order. */
export function listed(leads: PracticeLead[], { filterName, search }: ListQuery): PracticeLead[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return leads.filter((lead) => {
    const hay = `${fullName(lead)} ${lead.values.Company} ${lead.values.Email}`.toLowerCase();
    return (filterName !== 'MyLeads' || lead.owner === me) && words.every((word) => hay.includes(word));
  });
}

/** The list view; rows are made as one scrolls, twenty at a time. */
export function listPage(leads: PracticeLead[], query: ListQuery, open: (url: string) => void): HTMLElement {
  const table = host('lst-customized-datatable', {}, [
    el('table', { class: 'list' }, el('thead', {}, headings()), el('tbody')),
  ]);
  const body = table.shadowRoot?.querySelector('tbody');
  const more = el('div', { class: 'more', 'aria-hidden': 'true' });
  let made = 0;
  const makeRows = () => {
    body?.append(...leads.slice(made, made + batch).map(row));
    made += batch;
    if (made >= leads.length) more.remove();
  };
  new IntersectionObserver((seen) => seen.some(({ isIntersecting }) => isIntersecting) && makeRows()).observe(
    more,
  );
  makeRows();
  const grid = host('lst-primary-display-grid', {}, [slot()], table);
  const display = host('lst-primary-display', {}, [slot()], leads.length > 0 ? grid : empty(query));
  return host('lst-object-home', {}, [
    host('lst-list-view-manager', {}, [
      host('lst-common-list-internal', {}, [
        el(
          'div',
          { class: 'card' },
          host('lst-list-view-manager-header', {}, [header(leads.length, query, open)]),
          host('lst-primary-display-manager', {}, [slot()], display),
          more,
        ),
      ]),
    ]),
  ]);
}

function header(count: number, { filterName, search }: ListQuery, open: (url: string) => void): HTMLElement {
  const options = Object.entries(views).map(([value, label]) =>
    el('option', { value, selected: value === filterName }, label),
  );
  const go = (chosen: Partial<ListQuery>) => {
    const next = new URLSearchParams({ filterName, ...(search && { search }), ...chosen });
    if (!next.get('search')) next.delete('search');
    open(`/lightning/o/Lead/list?${next}`);
  };
  const view = el(
    'select',
    {
      'aria-label': 'List view',
      change: (event) => go({ filterName: (event.target as HTMLSelectElement).value }),
    },
    ...options,
  );
  const find = el('input', {
    type: 'search',
    'aria-label': 'Search this list',
    placeholder: 'Search this list',
    value: search,
    change: (event) => go({ search: (event.target as HTMLInputElement).value.trim() }),
  });
  return el(
    'div',
    { class: 'list-header' },
    el('h1', {}, el('div', { class: 'entityNameTitle' }, 'Leads'), view),
    el('span', { class: 'count' }, `${count} ${count === 1 ? 'lead' : 'leads'}`),
    find,
  );
}

function headings(): HTMLElement {
  const names = ['Name', 'Company', 'Lead Status', 'Phone', 'Lead Owner', 'Created'];
  return el(
    'tr',
    { 'data-row-key-value': 'HEADER' },
    ...names.map((name) => el('th', { scope: 'col' }, name)),
  );
}

function row(lead: PracticeLead): HTMLElement {
  const { id, ownerId, owner, values } = lead;
  const name = el('a', { href: `/lightning/r/${id}/view` }, fullName(lead));
  const avatar = el(
    'a',
    { href: `/lightning/r/${ownerId}/view`, class: 'avatar', title: owner },
    owner.slice(0, 1),
  );
  const created = dateTime(String(values.CreatedDate));
  const cells = { Company: text(String(values.Company)), 'Lead Status': text(String(values.Status)) };
  const tr = el(
    'tr',
    { 'data-row-key-value': id },
    el('th', { scope: 'row', 'data-label': 'Name' }, host('lst-formatted-cell', {}, [slot()], name)),
    ...Object.entries(cells).map(([label, cell]) => el('td', { 'data-label': label }, cell)),
    el('td', { 'data-label': 'Phone' }, formatted(lead, 'Phone')),
    el('td', { 'data-label': 'Lead Owner' }, avatar, text(owner)),
    el('td', { 'data-label': 'Created' }, created),
  );
  return tr;
}

function empty({ search }: ListQuery): HTMLElement {
  const words = search
    ? `No lead here has “${search}” in its name, company or email.`
    : 'No leads in this list.';
  const none = el('p', { class: 'empty' });
  fill(none, [words]);
  return none;
}
