import type { Take } from '../../domain/playbook/mapping';
import { longestValue } from '../value';
import { attribute, childNodes, localName, matches, type Pierce, shadowOf } from './dom';

/**
 * Never part of a text: labels, buttons ("Change Owner"), what only screen readers hear ("Open Ada Preview"), help.
 * Seen on Lightning, Odoo and Espo pages, 21 November 2026.
 */
const noise =
  'button,[role=button],label,svg,style,script,template,[hidden],lightning-helptext,.slds-assistive-text,' +
  '.assistiveText,.visually-hidden,.sr-only,.test-id__field-label-container,.slds-form-element__label,.o_form_label,' +
  '.none-value';

const apart = /^(address|br|dd|div|dt|h\d|li|p|td|tr)$/;

/** Nodes that make up one value, at most. */
const mostNodes = 2_000;
const tooMuch = ' '.repeat(longestValue + 1);

/** What the mapping wants of an element, or `undefined` when it has no such attribute. */
export function take(from: Element, what: Take, pierce: Pierce): string | undefined {
  if (what === 'value') return controlValue(from, pierce) ?? shownText(from, pierce);
  if (what === 'text') return shownText(from, pierce);
  return attribute(from, what.slice(1)) ?? undefined;
}

function shownText(from: Element, pierce: Pierce): string {
  let text = '';
  for (const each of shown(from, pierce, noise)) {
    if (typeof each === 'string') text += each;
    else if (each instanceof Text) text += each.data.slice(0, longestValue + 1).replace(/\s+/g, ' ');
    if (text.length > longestValue) break;
  }
  return text;
}

/** The value of the element, or of the first control in it: what stands in a form is a property, not text. */
function controlValue(from: Element, pierce: Pierce): string | undefined {
  for (const each of shown(from, pierce)) {
    if (each instanceof HTMLInputElement) return each.type === 'checkbox' ? String(each.checked) : each.value;
    if (each instanceof HTMLSelectElement || each instanceof HTMLTextAreaElement) return each.value;
  }
  return undefined;
}

/** The element and what is in it as it is laid out: slots show what is assigned to them, hosts their shadow. */
function* shown(from: Element, pierce: Pierce, dropped?: string): Generator<Node | string> {
  const waiting: (Node | string)[] = [from];
  for (let seen = 0; waiting.length; seen++) {
    if (seen > mostNodes) return yield tooMuch;
    const next = waiting.pop()!;
    yield next;
    if (!(next instanceof Element) || (dropped && next !== from && matches(next, dropped))) continue;
    const space = apart.test(localName(next)) ? [' '] : [];
    const inside = [...shownChildren(next, pierce)].slice(0, mostNodes);
    waiting.push(...space, ...inside.toReversed(), ...space);
  }
}

function shownChildren(of: Element, pierce: Pierce): Iterable<Node> {
  if (of instanceof HTMLSlotElement) {
    const assigned = of.assignedNodes({ flatten: true });
    if (assigned.length) return assigned;
  }
  return childNodes(shadowOf(of, pierce) ?? of);
}
