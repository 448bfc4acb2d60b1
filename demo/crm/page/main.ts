import type { PracticeLead } from '../leads';
import { type Answered, api } from './api';
import { campaignHistory } from './campaign-history';
import { styleDocument } from './element';
import { fullName } from './highlights';
import { listed, listPage, queryOf } from './list-page';
import { notice, recordPage, stencil } from './record-page';
import { isConsole, shell } from './shell';
import { type PageWindow, windows } from './windows';

const listAddress = '/lightning/o/Lead/list';
const address = (id: string) => `/lightning/r/Lead/${id}/view`;
const keyOf = (id: string) => id.slice(0, 15);

styleDocument();
const frame = shell((words) => go(`${listAddress}?search=${encodeURIComponent(words)}`));
const pages = windows(frame.viewport, isConsole);
let order: string[] = [];

addEventListener('popstate', () => void route());
addEventListener('click', (event) => {
  const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
  if (!link || link.origin !== location.origin || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  go(link.pathname + link.search);
});
void route();

function go(url: string): void {
  history.pushState(null, '', url);
  void route();
}

/** Shows what the address names. */
async function route(): Promise<void> {
  const { pathname } = location;
  const id = /^\/lightning\/(?:app\/[^/]+\/)?r\/(?:Lead\/)?(00Q\w{12}(?:\w{3})?)\/(view|related)/.exec(
    pathname,
  );
  if (id?.[1]) await (id[2] === 'view' ? openLead(id[1]) : openRelated(id[1]));
  else if (/^\/lightning\/o\/Lead\/(list|home)$/.test(pathname)) await openList();
  else
    show(
      pages.find('other') ?? pages.make('other'),
      'Practice CRM',
      notice('Only leads can be opened here.'),
    );
}

function show(page: PageWindow, title: string, content?: HTMLElement): void {
  page.title = title;
  pages.show(page, content);
  document.title = page.key.startsWith('00Q') ? `${title} | Lead | Practice CRM` : `${title} | Practice CRM`;
  frame.showTabs(pages.open(), page, closeTab);
}

function closeTab(gone: PageWindow): void {
  const wasCurrent = pages.current() === gone;
  pages.close(gone);
  if (wasCurrent) go(listAddress);
  else frame.showTabs(pages.open(), pages.current(), closeTab);
}

async function openList(): Promise<void> {
  const url = location.href;
  const page = pages.find('list') ?? pages.make('list');
  show(page, 'Leads', page.content.hasChildNodes() ? undefined : stencil());
  const answered = await api.leads();
  if (location.href !== url) return;
  if (!answered.ok) return show(page, 'Leads', notice(answered.message));
  const leads = listed(answered.value, queryOf(new URL(url)));
  order = leads.map(({ id }) => id);
  show(page, 'Leads', listPage(leads, queryOf(new URL(url)), go));
}

async function openLead(id: string): Promise<void> {
  const known = pages.find(keyOf(id));
  if (known) return show(known, known.title);
  const page = pages.make(keyOf(id));
  show(page, '…', stencil());
  await fetchInto(page, id);
}

/** The pager keeps the page host: until the next lead has come, the address names it and the page shows the last one. */
async function turnTo(page: PageWindow, id: string): Promise<void> {
  history.pushState(null, '', address(id));
  const mounted = pages.find(keyOf(id));
  if (mounted && mounted !== page) pages.close(mounted);
  page.key = keyOf(id);
  await fetchInto(page, id);
}

async function fetchInto(page: PageWindow, id: string): Promise<void> {
  const [answered] = await Promise.all([api.lead(id), orderKnown()]);
  if (page.key !== keyOf(id)) return;
  if (answered.ok) draw(page, answered.value);
  else show(page, 'Not found', notice(answered.message));
}

async function orderKnown(): Promise<void> {
  if (order.length > 0) return;
  const answered = await api.leads();
  if (answered.ok) order = answered.value.map(({ id }) => id);
}

function draw(page: PageWindow, lead: PracticeLead): void {
  const at = order.indexOf(lead.id);
  const turn = (to: number) => {
    const id = order[to];
    return at < 0 || id === undefined ? undefined : () => void turnTo(page, id);
  };
  const changed = async (answer: Promise<Answered<PracticeLead>>, said: string) => {
    const answered = await answer;
    if (!answered.ok) return answered.message;
    draw(page, answered.value);
    frame.toast(said);
    return undefined;
  };
  const orToast = async (answer: Promise<Answered<PracticeLead>>, said: string) => {
    const problem = await changed(answer, said);
    if (problem !== undefined) frame.toast(problem);
  };
  const made = recordPage(
    lead,
    {
      save: (values) => changed(api.change(lead.id, values), `Lead “${fullName(lead)}” was saved.`),
      mark: (Status) => void orToast(api.change(lead.id, { Status }), 'The status was changed.'),
      logCall: () => void orToast(api.logCall(lead.id), 'The call was logged.'),
      previous: turn(at - 1),
      next: turn(at + 1),
      position: at < 0 ? '' : `${at + 1} of ${order.length}`,
    },
    new URL(location.href).searchParams.get('c__tab') ?? 'detail',
  );
  page.content.replaceChildren(made);
  page.title = fullName(lead);
  if (pages.current() === page) show(page, page.title);
}

async function openRelated(id: string): Promise<void> {
  const page = pages.find('related') ?? pages.make('related');
  show(page, 'Campaign History', stencil());
  const answered = await api.lead(id);
  if (!location.pathname.includes(id)) return;
  const content = answered.ok ? campaignHistory(answered.value) : notice(answered.message);
  show(page, 'Campaign History', content);
}
