import { tab as words } from '../text/tab';
import { bringPanel } from './bring-panel';
import { placeHost } from './host';
import type { Hands, ScoutState, Stage } from './seam';
import { makeTab } from './tab';
import { tabFace } from './tab-face';

type Staged = Omit<Stage, 'host' | 'root' | 'frame' | 'tab'>;

/** The tab as it stands on the page; what a person can do with it comes with the panel's bundle, before it is pressed. */
export function setStage(given: Staged) {
  const { life, place, safe } = given;
  const { host, root, frame } = placeHost(life);
  const tab = makeTab();
  let state: ScoutState = { kind: 'waiting' };
  let hands: Hands | undefined;
  let opening = false;

  for (const kind of ['pointerenter', 'focus']) tab.button.addEventListener(kind, safe(prepare));
  tab.button.addEventListener(
    'click',
    safe(() => open('person')),
  );
  frame.append(tab.button);

  async function prepare(): Promise<void> {
    if (hands) return;
    const take = await bringPanel();
    if (hands || life.aborted) return;
    hands = take?.({ ...given, host, root, frame, tab: tab.button });
    hands?.draw(state, now());
  }

  async function open(by: 'person' | 'itself'): Promise<void> {
    if (opening) return;
    opening = true;
    if (by === 'person' && !hands) tab.draw({ mark: 'neutral', words: words.opening });
    await prepare();
    opening = false;
    if (life.aborted) return;
    if (hands) hands.open(by);
    else if (by === 'person') tab.draw({ mark: 'unknown', words: words.notOpened });
    else draw(state);
  }

  function draw(newer: ScoutState): void {
    state = newer;
    const { top, side } = place();
    frame.dataset.side = side;
    frame.style.setProperty('--top', `${top * 100}%`);
    if (!opening) tab.draw(tabFace(state, now()));
    hands?.draw(state, now());
  }

  return { draw, open };
}

function now(): string {
  return new Date().toISOString();
}
