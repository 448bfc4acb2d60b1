import { fields } from '../fields';
import type { PracticeLead } from '../leads';
import { button, el } from './element';

/** The path: the status as its picklist value in `data-name`, whatever the label says. */
export function pathAssistant(lead: PracticeLead, mark: (status: string) => void): HTMLElement {
  let chosen = String(lead.values.Status);
  const done = button('Mark as Current Status', () => mark(chosen), {
    class: 'slds-button brand',
    disabled: true,
  });
  const stages = fields.Status.options.map((status) => {
    const current = status === lead.values.Status;
    const choose = () => {
      chosen = status;
      for (const stage of stages) stage.classList.toggle('slds-is-selected', stage.dataset.name === status);
      done.toggleAttribute('disabled', current);
    };
    return el(
      'li',
      {
        class: `slds-path__item runtime_sales_pathassistantPathAssistantTab${current ? ' slds-is-active' : ''}`,
        'data-name': status,
      },
      button(status, choose, { class: 'slds-path__link', ...(current && { 'aria-current': 'step' }) }),
    );
  });
  return el(
    'flexipage-aura-wrapper',
    {},
    el(
      'div',
      { class: 'runtime_sales_pathassistantPathAssistant' },
      el('ul', { class: 'slds-path__nav', 'aria-label': 'Lead status' }, ...stages),
      done,
    ),
  );
}
