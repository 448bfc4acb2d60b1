import { panel as words } from '../../text/panel';
import type { PanelActions } from './state';

/** Where the panel shows; each choice can be taken back. */
export function Menu({ actions }: { actions: PanelActions }) {
  const choices: [string, () => void][] = [
    [words.otherSide, actions.otherSide],
    [words.hideRecord, actions.hideRecord],
    [words.snooze, actions.snooze],
    [words.hideSite, actions.hideSite],
  ];
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
