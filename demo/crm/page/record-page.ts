import type { PracticeLead } from '../leads';
import { campaignHistory } from './campaign-history';
import { detailPanel, type Save } from './detail-panel';
import { type Child, el, fill, host, nested, slot } from './element';
import { highlights, type HighlightActions } from './highlights';
import { pathAssistant } from './path-assistant';
import { tabset } from './tabset';
import { dateTime } from './values';

/** Names as a generated record page has them: they differ from org to org, only the classes stay. */
const generated = [
  'forcegenerated-adg-rollup_component___force-generated__flexipage_-record-page___runtime_sales_lead__-lead_rec_-l___-lead___-v-i-e-w.adg-rollup-wrapped',
  'forcegenerated-flexipage_lead_rec_l_lead__view_js___lmt___1762000000000.forcegenerated-flexipage-module',
  'record_flexipage-desktop-record-page-decorator',
];

export type RecordActions = Omit<HighlightActions, 'edit'> & { save: Save; mark: (status: string) => void };

/** A lead's record page, in the structure of Lightning's, down to `one-record-home-flexipage2`. */
export function recordPage(lead: PracticeLead, actions: RecordActions, tab: string): HTMLElement {
  const detail = detailPanel(lead, actions.save);
  const tabs = tabset(
    [
      { id: 'detail', title: 'Details', content: () => detail.panel },
      { id: 'activity', title: 'Activity', content: () => activity(lead) },
    ],
    tab,
  );
  const edit = () => {
    tabs.shadowRoot
      ?.querySelector('lightning-tabset')
      ?.shadowRoot?.querySelector('lightning-tab-bar')
      ?.shadowRoot?.querySelector<HTMLElement>('[data-tab=detail]')
      ?.click();
    detail.edit();
  };
  return wrapped(
    component('header', highlights(lead, { ...actions, edit }), 'force_highlightsPanel'),
    component('subheader', pathAssistant(lead, actions.mark)),
    component('main', tabs),
    component('sidebar', campaignHistory(lead)),
  );
}

/** What stands in a record's place until the record has come. */
export function stencil(): HTMLElement {
  return el(
    'div',
    { class: 'stencil', 'aria-busy': 'true', 'aria-label': 'Loading' },
    el('i'),
    el('i'),
    el('i'),
  );
}

export function notice(text: string): HTMLElement {
  return el(
    'div',
    { class: 'card notice', role: 'status' },
    el('p', {}, text),
    el('a', { href: '/lightning/o/Lead/list' }, 'All leads'),
  );
}

function component(region: string, content: Child, id?: string): HTMLElement {
  return el('flexipage-component2', { slot: region, 'data-component-id': id }, content);
}

function wrapped(...components: HTMLElement[]): HTMLElement {
  const region = (name: string) => el('div', { class: `region-${name}` }, slot(name));
  const template = host(
    'flexipage-record-home-with-subheader-template-desktop2',
    { class: 'forcegenerated-flexipage-template' },
    [el('div', { class: 'grid' }, ...['header', 'subheader', 'main', 'sidebar'].map(region))],
    ...components,
  );
  const decorated = el(
    'div',
    { class: 'record-page-decorator' },
    host('records-record-layout-event-broker', {}, [slot()], template),
  );
  return el(
    'div',
    { class: 'oneRecordHomeFlexipage2Wrapper' },
    el(
      'div',
      { class: 'recordHomeFlexipage2' },
      nested(['one-record-home-flexipage2', ...generated], decorated),
    ),
  );
}

function activity(lead: PracticeLead): HTMLElement {
  const list = el('ol', { class: 'timeline' });
  fill(
    list,
    lead.activities.map(({ at, what, by }) =>
      el('li', {}, el('strong', {}, what), el('span', {}, `${by}, `, dateTime(at))),
    ),
  );
  return host('runtime_sales_activities-activity-panel', {}, [
    lead.activities.length > 0 ? list : el('p', { class: 'empty' }, 'Nobody has called or written yet.'),
  ]);
}
