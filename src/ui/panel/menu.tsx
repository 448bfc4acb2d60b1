import { panel as words } from '../../text/panel';
import type { PanelActions } from './state';

type MenuProps = { actions: PanelActions; onDone: () => void };

/** Where the panel shows; each choice can be taken back. */
export function Menu({ actions, onDone }: MenuProps) {
  const choices: [string, () => void][] = [
    [words.otherSide, actions.otherSide],
    [words.hideRecord, actions.hideRecord],
    [words.snooze, actions.snooze],
    [words.hideSite, actions.hideSite],
  ];
  return (
    <div class="menu" id="leadpact-menu">
      {choices.map(([label, act]) => (
        <button
          key={label}
          type="button"
          onClick={() => {
            onDone();
            act();
          }}
        >
          {label}
        </button>
      ))}
      <p class="soft">{words.hideHint}</p>
    </div>
  );
}
