import type { PanelPlace } from '../protocol/stored';
import { tab as words } from '../text/tab';
import type { PanelState } from '../ui/panel/state';
import { bringPanel } from './bring-panel';
import { sayGone } from './gone';
import { placeHost } from './host';
import { keepKeys } from './keys';
import { letDrag, movedByKey, placeAt } from './move';
import type { MountedPanel, ScoutActions } from './seam';
import { makeTab } from './tab';
import { tabFace } from './tab-face';

type Staged = {
  life: AbortSignal;
  /** What the panel may ask for beside opening, closing and moving, which the stage does itself. */
  actions: Omit<ScoutActions, 'collapse' | 'otherSide'>;
  place: () => PanelPlace;
  /** The person moved, opened or closed it. */
  changed: (place: PanelPlace) => void;
  safe: <Given extends unknown[]>(
    act: (...given: Given) => void | Promise<void>,
  ) => (...given: Given) => void;
};

export type Stage = ReturnType<typeof setStage>;

/** Tab and panel as they stand on the page while they are in sight; all of it goes with `life`. */
export function setStage({ life, actions, place, changed, safe }: Staged) {
  const { host, root, frame } = placeHost(life);
  let state: PanelState = { kind: 'waiting' };
  let panel: MountedPanel | undefined;
  let shown = new AbortController();
  let opening = false;

  const tab = makeTab(safe(() => open('person')));
  tab.button.addEventListener('pointerenter', () => void bringPanel());
  frame.append(tab.button);
  letDrag({ frame, moved: safe((spot) => changed({ ...place(), ...spot })) });
  keepKeys({ host, root, life, pressed });
  life.addEventListener('abort', () => shown.abort());

  async function open(by: 'person' | 'itself'): Promise<void> {
    if (panel || opening) return;
    opening = true;
    if (by === 'person') tab.draw({ ...tabFace(state, now()), words: words.opening });
    const mount = await bringPanel();
    opening = false;
    if (life.aborted) return;
    if (!mount) return tab.draw({ mark: 'unknown', words: words.notOpened });
    const box = document.createElement('div');
    box.className = 'panel-place';
    frame.append(box);
    shown = new AbortController();
    shown.signal.addEventListener('abort', () => box.remove());
    const whole: ScoutActions = { ...actions, collapse: safe(close), otherSide: safe(otherSide) };
    panel = mount({ root, place: box, actions: whole, fault: takeAway, life: shown.signal });
    tab.button.hidden = true;
    draw(state);
    if (by === 'person') panel.focus();
    const { open: wasOpen, openedLeads } = place();
    if (!wasOpen || openedLeads < 3) changed({ ...place(), open: true, openedLeads: openedLeads + 1 });
  }

  /** Back to the tab; the focus goes there when it was in the panel. */
  function takeAway(): void {
    const hadFocus = root.activeElement !== null;
    shown.abort();
    panel = undefined;
    tab.button.hidden = false;
    draw(state);
    if (hadFocus) tab.button.focus();
  }

  function close(): void {
    takeAway();
    changed({ ...place(), open: false });
  }

  function otherSide(): void {
    changed({ ...place(), side: place().side === 'left' ? 'right' : 'left' });
  }

  function pressed(key: string, on: Element | null): boolean {
    if (key === 'Escape' && panel) return safe(close)(), true;
    const spot = on === tab.button ? movedByKey(key, place()) : undefined;
    if (spot) safe(changed)({ ...place(), ...spot });
    return spot !== undefined;
  }

  function draw(newer: PanelState): void {
    state = newer;
    placeAt(frame, place());
    if (!opening) tab.draw(tabFace(state, now()));
    panel?.draw(state, now());
  }

  /** Says what was hidden in place of tab and panel. */
  function sayHidden(what: keyof typeof words.hidden, undo: () => void): void {
    shown.abort();
    panel = undefined;
    tab.button.hidden = true;
    sayGone({ frame, what, life, undo: safe(undo) });
  }

  return { draw, open, sayHidden };
}

function now(): string {
  return new Date().toISOString();
}
