import { panel as words } from '../../text/panel';
import type { PanelActions, PanelState } from './state';

type MenuProps = { state: PanelState; actions: PanelActions };

/** Where the panel shows, and what; each choice can be taken back. */
export function Menu({ state, actions }: MenuProps) {
  const choices: [string, () => void][] = [
    [words.otherSide, actions.otherSide],
    [words.hideRecord, actions.hideRecord],
    [words.snooze, actions.snooze],
    [words.hideSite, actions.hideSite],
  ];
  if (state.kind === 'lead' && state.mayDraft) {
    const shown = state.mayDraft === 'on';
    choices.push([shown ? words.drafts.hide : words.drafts.show, () => actions.showDrafts(!shown)]);
  }
  const choose = (button: Element, act: () => void) => {
    button.closest('details')?.removeAttribute('open');
    act();
  };
  return (
    <div class="menu">
      {choices.map(([label, act]) => (
        <button key={label} type="button" onClick={({ currentTarget }) => choose(currentTarget, act)}>
          {label}
        </button>
      ))}
      <p class="soft">{words.hideHint}</p>
    </div>
  );
}
