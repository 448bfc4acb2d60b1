import { type FieldName, fields } from '../fields';
import type { PracticeLead } from '../leads';
import { aside, type Child, el, host, slot } from './element';

/** An instant as this browser's language prints it. The attribute is this CRM's own: printed dates cannot be read. */
export function dateTime(instant: string, attributes: Record<string, string> = {}): HTMLElement {
  const day = /^\d{4}-\d\d-\d\d$/.test(instant);
  const shown = day ? new Date(`${instant}T12:00:00Z`) : new Date(instant);
  const style = day
    ? { dateStyle: 'medium' as const }
    : { dateStyle: 'medium' as const, timeStyle: 'short' as const };
  return host('lightning-formatted-date-time', { 'data-utc': instant, ...attributes }, [
    shown.toLocaleString(undefined, style),
  ]);
}

export function text(value: string, attributes: Record<string, string> = {}): HTMLElement {
  return host('lightning-formatted-text', attributes, [value]);
}

/** A person or campaign with its hover link, as lookups are drawn: the link text, then what only screen readers hear. */
export function lookup(name: string, href: string): HTMLElement {
  return host('force-lookup', {}, [
    host('records-hoverable-link', {}, [
      el('div', {}, el('a', { href }, el('slot', {}, el('span', {}, name))), aside(`Open ${name} Preview`)),
    ]),
  ]);
}

/** The component that shows a field's value, or nothing when it is empty. */
export function formatted(lead: PracticeLead, name: FieldName, assigned?: string): Child {
  const value = lead.values[name];
  if (value === null || value === '') return undefined;
  const attributes = assigned === undefined ? {} : { slot: assigned };
  const shown = String(value);
  switch (fields[name].kind) {
    case 'email':
      return host('emailui-formatted-email-lead', attributes, [
        host('emailui-formatted-email-wrapper', {}, [
          host('lightning-formatted-email', {}, [el('a', { href: `mailto:${shown}` }, shown)]),
        ]),
      ]);
    case 'phone':
      return host('records-output-phone', attributes, [
        host('lightning-formatted-phone', {}, [
          el('a', { href: `tel:${shown.replaceAll(' ', '')}` }, aside('Phone'), shown),
        ]),
      ]);
    case 'owner':
      return host('force-owner-lookup', attributes, [
        lookup(shown, `/lightning/r/User/${lead.ownerId}/view`),
        el(
          'button',
          { type: 'button', class: 'icon', title: 'Change Owner', disabled: true },
          '⇄',
          aside('Change Owner'),
        ),
      ]);
    case 'instant':
      return host('records-modstamp', attributes, [slot()], dateTime(shown, { 'data-field': name }));
    case 'number':
      return host('lightning-formatted-number', attributes, [shown]);
    default:
      return text(shown, attributes);
  }
}
