import type { Instant } from '../domain/instant';
import type { PanelActions, PanelState } from '../ui/panel/state';

/** What the scout does for the panel; the panel itself copies, because only an open panel ever does. */
export type ScoutActions = Omit<PanelActions, 'copy'>;

export type MountedPanel = { draw: (state: PanelState, now: Instant) => void; focus: () => void };

/** Draws the panel into `place` until `life` ends. `fault`: it cannot go on and is to be taken away. */
export type MountPanel = (given: {
  root: ShadowRoot;
  place: HTMLElement;
  actions: ScoutActions;
  fault: (fault: unknown) => void;
  life: AbortSignal;
}) => MountedPanel;

/**
 * Scout and panel are two bundles in one isolated world. They share this one slot on its global object, which the
 * page cannot see: the scout leaves a receiver there, the panel's bundle calls it.
 */
const slot = 'leadpactPanelReceiver';
const world = globalThis as { [slot]?: (mount: MountPanel) => void };

/** Scout's side: resolves when the panel's bundle has run, with `undefined` when it could not be brought. */
export function panelBundle(bring: () => Promise<object | undefined>): Promise<MountPanel | undefined> {
  return new Promise((arrived) => {
    world[slot] = arrived;
    void bring().then((answer) => answer ?? arrived(undefined));
  });
}

/** Panel's side. */
export function deliver(mount: MountPanel): void {
  world[slot]?.(mount);
}
