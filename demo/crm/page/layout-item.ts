import { editable, type Field, type FieldName, fields, type Value } from '../fields';
import type { PracticeLead } from '../leads';
import { el, host, slot } from './element';
import { formatted } from './values';

/**
 * One field of the detail panel. The item's shadow holds label and control; the formatter is given in a slot. An empty
 * field has label and control and no value span, as on Lightning (captures of 2025–2026).
 */
export function layoutItem(lead: PracticeLead, name: FieldName, editing: boolean): HTMLElement {
  const { label } = fields[name];
  const value = editing || fields[name].kind === 'yes-no' ? undefined : formatted(lead, name, 'outputField');
  return host(
    'records-record-layout-item',
    { 'field-label': label },
    [
      el(
        'div',
        { class: 'item', role: 'listitem', 'data-target-selection-name': `sfdc:RecordField.Lead.${name}` },
        el(
          'div',
          { class: 'slds-form-element test-id__output-root' },
          el('div', { class: 'test-id__field-label-container' }, labelOf(name)),
          el('div', { class: 'slds-form-element__control' }, shown(lead, name, editing, value !== undefined)),
        ),
      ),
    ],
    value,
  );
}

function labelOf(name: FieldName): HTMLElement {
  return el('span', { class: 'test-id__field-label', id: `label-${name}` }, fields[name].label);
}

function shown(lead: PracticeLead, name: FieldName, editing: boolean, filled: boolean) {
  const edits = editing && editable(name);
  if (edits || fields[name].kind === 'yes-no') return inputOf(name, lead.values[name], !edits);
  if (editing) return el('span', { class: 'test-id__field-value' }, formatted(lead, name));
  return filled && el('span', { class: 'test-id__field-value' }, slot('outputField'));
}

function inputOf(name: FieldName, value: Value, disabled: boolean): HTMLElement {
  const { kind, options, label }: Field = fields[name];
  const common = { name, disabled, 'aria-label': label };
  if (options) {
    const choices = options.map((option) =>
      el('option', { value: option, selected: option === (value ?? '') }, option || '--None--'),
    );
    return host('lightning-combobox', { 'data-input': name }, [el('select', common, ...choices)]);
  }
  const type =
    { number: 'number', email: 'email', phone: 'tel', 'yes-no': 'checkbox' }[kind as string] ?? 'text';
  const state = kind === 'yes-no' ? { checked: value === true } : { value: String(value ?? '') };
  return host('lightning-input', { 'data-input': name }, [
    el('input', { ...common, type, ...state, ...(kind === 'number' && { min: '0', step: '1' }) }),
  ]);
}

/** What the form holds for a field now. */
export function entered(control: HTMLInputElement | HTMLSelectElement): Value {
  if (control instanceof HTMLInputElement && control.type === 'checkbox') return control.checked;
  if (control.value.trim() === '') return null;
  return control.type === 'number' ? Number(control.value) : control.value.trim();
}
