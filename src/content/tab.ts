import { tab as words } from '../text/tab';
import { markPaths } from '../ui/panel/mark';
import type { TabFace } from './tab-face';

const svg = 'http://www.w3.org/2000/svg';

export type Tab = { button: HTMLButtonElement; draw: (face: TabFace) => void };

/** The collapsed tab: one line of state in a shape and words. No framework: it stands on every lead page. */
export function makeTab(): Tab {
  const button = document.createElement('button');
  const icon = document.createElementNS(svg, 'svg');
  const path = document.createElementNS(svg, 'path');
  const said = document.createElement('span');
  button.className = 'tab';
  button.type = 'button';
  button.dir = words.direction;
  button.title = words.hint;
  button.dataset.grip = '';
  button.setAttribute('aria-expanded', 'false');
  icon.setAttribute('viewBox', '0 0 16 16');
  icon.setAttribute('aria-hidden', 'true');
  path.setAttribute('fill-rule', 'evenodd');
  icon.append(path);
  button.append(icon, said);
  return {
    button,
    draw({ mark, words: state }) {
      button.dataset.mark = mark;
      path.setAttribute('d', markPaths[mark]);
      said.textContent = state;
      button.setAttribute('aria-label', words.name(state));
    },
  };
}
