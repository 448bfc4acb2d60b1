import { ChevronsDownUp, Ellipsis } from 'lucide';
import { panel as words } from '../../text/panel';
import { Icon } from '../controls/icon';
import { Menu } from './menu';
import type { PanelActions, PanelState } from './state';

type HeadProps = { state: PanelState; actions: PanelActions };

/** Whose panel it is, of which lead, and where it shows. It is dragged by this. */
export function Head({ state, actions }: HeadProps) {
  const { name, company } = state.kind === 'lead' ? state.view : {};
  return (
    <header class="head" data-grip="">
      <div class="who">
        <h2 tabIndex={-1}>
          <bdi>{state.kind === 'lead' ? (name ?? words.namelessLead) : words.name}</bdi>
        </h2>
        {company && (
          <p>
            <bdi>{company}</bdi>
          </p>
        )}
      </div>
      <details class="menu-holder" data-no-grip="">
        <summary class="icon-button" title={words.menu} aria-label={words.menu}>
          <Icon of={Ellipsis} />
        </summary>
        <Menu state={state} actions={actions} />
      </details>
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
