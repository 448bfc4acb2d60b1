import type { Take } from '../../domain/playbook/mapping';
import { longestValue } from '../value';
import { all, attribute, childNodes, localName, matches, type Pierce, rootsIn, shadowOf } from './dom';

/**
 * Never part of a value: labels, buttons ("Change Owner"), what only screen readers hear ("Open Ada Preview"), help.
 * Seen on Lightning, Odoo and Espo pages, 21 November 2026.
 */
const noise =
  'button,[role=button],label,svg,style,script,template,[hidden],lightning-helptext,.slds-assistive-text,' +
  '.assistiveText,.visually-hidden,.sr-only,.test-id__field-label-container,.slds-form-element__label,.o_form_label';

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

/** The text as it is laid out: slots show what is assigned to them, hosts their shadow. What is too much is longer than a value may be. */
function shownText(from: Element, pierce: Pierce): string {
  const waiting: (Node | string)[] = [from];
  let text = '';
  for (let seen = 0; waiting.length; seen++) {
    if (seen > mostNodes || text.length > longestValue) return tooMuch;
    const next = waiting.pop();
    if (typeof next === 'string') text += next;
    else if (next instanceof Text) text += next.data.slice(0, longestValue + 1).replace(/\s+/g, ' ');
    else if (next instanceof Element && (next === from || !matches(next, noise))) {
      const space = apart.test(localName(next)) ? [' '] : [];
      const inside = [...shownChildren(next, pierce)].slice(0, mostNodes);
      waiting.push(...space, ...inside.reverse(), ...space);
    }
  }
  return text;
}

function shownChildren(of: Element, pierce: Pierce): Iterable<Node> {
  if (of instanceof HTMLSlotElement) {
    const assigned = of.assignedNodes({ flatten: true });
    if (assigned.length) return assigned;
  }
  return childNodes(shadowOf(of, pierce) ?? of);
}

const controls = 'input,select,textarea';

/** The value of the element, or of the first control in it: what stands in a form is a property, not text. */
function controlValue(from: Element, pierce: Pierce): string | undefined {
  const inside = matches(from, controls)
    ? from
    : rootsIn(from, pierce).flatMap((root) => [...all(root, controls)])[0];
  if (inside instanceof HTMLInputElement && inside.type === 'checkbox') return String(inside.checked);
  const control = inside as HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement | undefined;
  return control?.value;
}
