import type { FieldName } from '../fields';
import { fields } from '../fields';
import type { PracticeLead } from '../leads';
import { button, el, host, slot } from './element';
import { formatted } from './values';

const shown: FieldName[] = ['Title', 'Company', 'Phone', 'Email'];

export type HighlightActions = {
  edit: () => void;
  logCall: () => void;
  previous: (() => void) | undefined;
  next: (() => void) | undefined;
  position: string;
};

export const fullName = ({ values }: PracticeLead) =>
  [values.FirstName, values.LastName].filter(Boolean).join(' ');

/** The highlights panel: name, four fields, actions, and the pager of the list that one came from. */
export function highlights(lead: PracticeLead, actions: HighlightActions): HTMLElement {
  return host('records-lwc-highlights-panel', {}, [panel(lead, actions)]);
}

function panel(lead: PracticeLead, actions: HighlightActions): HTMLElement {
  const primary = host('lightning-formatted-name', { slot: 'primaryField' }, [fullName(lead)]);
  const items = shown.map((name) =>
    el(
      'records-highlights-details-item',
      { slot: 'secondaryFields', 'data-field': name },
      el(
        'div',
        {},
        el('p', { class: 'slds-text-title', title: fields[name].label }, fields[name].label),
        el('p', { class: 'fieldComponent' }, formatted(lead, name)),
      ),
    ),
  );
  return host('records-lwc-record-layout', {}, [
    host(
      'forcegenerated-highlightspanel_lead___012000000000000aaa___compact___view___recordlayout2',
      { class: 'forcegenerated-record-layout2' },
      [host('records-highlights2', {}, [header(actions)], primary, ...items)],
    ),
  ]);
}

function header({ edit, logCall, previous, next, position }: HighlightActions): HTMLElement {
  return el(
    'div',
    { class: 'highlights slds-page-header' },
    el(
      'div',
      { class: 'primaryFieldRow' },
      el('span', { class: 'entity-icon', 'aria-hidden': 'true' }, 'L'),
      el('h1', {}, el('div', { class: 'entityNameTitle' }, 'Lead'), slot('primaryField')),
      el(
        'div',
        { class: 'actions', role: 'group', 'aria-label': 'Actions' },
        button('Edit', edit, { name: 'Edit' }),
        button('Log a Call', logCall, { name: 'LogCall' }),
        el(
          'span',
          { class: 'pager', role: 'group', 'aria-label': 'Leads of the list' },
          button('‹', () => previous?.(), {
            title: 'Previous lead',
            'aria-label': 'Previous lead',
            disabled: !previous,
          }),
          el('span', { class: 'position' }, position),
          button('›', () => next?.(), { title: 'Next lead', 'aria-label': 'Next lead', disabled: !next }),
        ),
      ),
    ),
    el('div', { class: 'secondaryFields' }, slot('secondaryFields')),
  );
}
