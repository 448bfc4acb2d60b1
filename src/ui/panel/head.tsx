import { ChevronsDownUp, Ellipsis } from 'lucide';
import { panel as words } from '../../text/panel';
import { Icon } from '../controls/icon';
import type { PanelActions, PanelState } from './state';

type HeadProps = { state: PanelState; actions: PanelActions; menu: boolean; onMenu: (open: boolean) => void };

/** Whose panel it is, of which lead, and what can be done with it. It is dragged by this. */
export function Head({ state, actions, menu, onMenu }: HeadProps) {
  const { name, company } = state.kind === 'lead' ? state.view : {};
  return (
    <header class="head" data-grip="">
      <div class="who">
        <h2 tabIndex={-1} dir="auto">
          {state.kind === 'lead' ? (name ?? words.namelessLead) : words.name}
        </h2>
        {company && <p dir="auto">{company}</p>}
      </div>
      <button
        type="button"
        class="icon-button"
        title={words.menu}
        aria-label={words.menu}
        aria-expanded={menu}
        aria-controls="leadpact-menu"
        onClick={() => onMenu(!menu)}
      >
        <Icon of={Ellipsis} />
      </button>
      <button
        type="button"
        class="icon-button"
        title={words.collapse}
        aria-label={words.collapse}
        onClick={actions.collapse}
      >
        <Icon of={ChevronsDownUp} />
      </button>
    </header>
  );
}
