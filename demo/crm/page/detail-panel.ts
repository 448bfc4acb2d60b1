import { editable, fieldNames, fields, type FieldName, type Value } from '../fields';
import type { PracticeLead } from '../leads';
import { button, el, fill, host } from './element';
import { entered, layoutItem } from './layout-item';

const sections = ['About', 'Get in Touch', 'Qualification', 'System Information'] as const;
const recordType = '012000000000000aaa';

export type Save = (values: Partial<Record<FieldName, Value>>) => Promise<string | undefined>;

/** The detail panel with its form. `save` answers the sentence with which the server refused, if it did. */
export function detailPanel(lead: PracticeLead, save: Save): { panel: HTMLElement; edit: () => void } {
  const container = el('div', { class: 'record-layout-container' });
  const panel = host('records-lwc-detail-panel', {}, [host('records-base-record-form', {}, [container])]);
  const show = (editing: boolean, problem?: string) =>
    fill(container, [layout(editing), editing && footer(problem)]);

  function layout(editing: boolean): HTMLElement {
    const blocks = sections.map((title) => section(lead, title, editing));
    const pencil = button('Edit', () => show(true), { class: 'slds-button edit-details' });
    return host('records-lwc-record-layout', {}, [
      !editing && pencil,
      host(
        `forcegenerated-detailpanel_lead___${recordType}___full___view___recordlayout2`,
        { class: 'forcegenerated-record-layout2' },
        [el('records-record-layout-block', {}, ...blocks)],
      ),
    ]);
  }

  function footer(problem?: string): HTMLElement {
    return el(
      'div',
      { class: 'form-footer', role: 'group', 'aria-label': 'Form' },
      problem !== undefined && el('p', { class: 'problem', role: 'alert' }, problem),
      button('Cancel', () => show(false)),
      button('Save', () => void send(), { class: 'slds-button brand', name: 'SaveEdit' }),
    );
  }

  async function send(): Promise<void> {
    const values: Partial<Record<FieldName, Value>> = {};
    for (const name of fieldNames.filter(editable)) {
      const control = controlOf(container, name);
      const value = control && entered(control);
      if (value !== undefined && value !== lead.values[name]) values[name] = value;
    }
    const problem = Object.keys(values).length > 0 ? await save(values) : undefined;
    show(problem !== undefined, problem);
  }

  show(false);
  return { panel, edit: () => show(true) };
}

function section(lead: PracticeLead, title: string, editing: boolean): HTMLElement {
  const names = fieldNames.filter((name) => fields[name].section === title);
  const rows = Array.from({ length: Math.ceil(names.length / 2) }, (_, at) =>
    el(
      'records-record-layout-row',
      {},
      ...names.slice(at * 2, at * 2 + 2).map((name) => layoutItem(lead, name, editing)),
    ),
  );
  return el('records-record-layout-section', {}, el('h3', {}, title), ...rows);
}

function controlOf(from: ParentNode, name: FieldName): HTMLInputElement | HTMLSelectElement | undefined {
  const found = from.querySelector<HTMLInputElement | HTMLSelectElement>(
    `input[name=${name}],select[name=${name}]`,
  );
  if (found) return found;
  for (const each of from.querySelectorAll('*')) {
    const inside = each.shadowRoot && controlOf(each.shadowRoot, name);
    if (inside) return inside;
  }
  return undefined;
}
