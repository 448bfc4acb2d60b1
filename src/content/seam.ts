import type { Instant } from '../domain/instant';
import type { decideBrief } from '../domain/lead/decide';
import type { LeadBrief } from '../domain/lead/view';
import type { RecordedAct } from '../domain/progress/act';
import type { Connection, PanelPlace } from '../protocol/stored';
import type { Trouble } from '../ui/panel/state';

/** All that a lead view is decided from. */
type Asked = Parameters<typeof decideBrief>[0];

/** What the scout knows of the lead in view. The script is chosen where it is shown, from the same facts. */
export type ScoutState =
  | { kind: 'waiting' }
  | { kind: 'trouble'; trouble: Trouble }
  | {
      kind: 'lead';
      brief: LeadBrief;
      asked: Asked;
      acts: RecordedAct[];
      connection?: Connection | undefined;
      /** Titles of the drafts that are laid over the playbook; empty while none of them is whole. */
      drafts?: string[] | undefined;
      note?: Trouble;
    };

/** What stands on the page before the panel: a frame over all of it, in it the tab. */
export type Stage = {
  host: HTMLElement;
  root: ShadowRoot;
  frame: HTMLElement;
  tab: HTMLButtonElement;
  recordId: string;
  life: AbortSignal;
  place: () => PanelPlace;
  /** The person moved, opened, closed or hid it. */
  changed: (place: PanelPlace) => void;
  readAgain: () => void;
  /** Keep the stage for so many milliseconds although it was hidden. */
  linger: (milliseconds: number) => void;
  /** Makes a handler safe to be called by the page. */
  safe: <Given extends unknown[]>(
    act: (...given: Given) => void | Promise<void>,
  ) => (...given: Given) => void;
};

/** All that a person can do with tab and panel. */
export type Hands = {
  open: (by: 'person' | 'itself') => void;
  draw: (state: ScoutState, now: Instant) => void;
};
export type TakeInHand = (stage: Stage) => Hands;

/**
 * Scout and panel are two bundles in one isolated world. They share this one slot on its global object, which the
 * page cannot see: the scout leaves a receiver there, the panel's bundle calls it.
 */
const slot = 'leadpactPanelReceiver';
const world = globalThis as { [slot]?: (take: TakeInHand) => void };

/** Scout's side: resolves when the panel's bundle has run, with `undefined` when it could not be brought. */
export function panelBundle(bring: () => Promise<object | undefined>): Promise<TakeInHand | undefined> {
  return new Promise((arrived) => {
    world[slot] = arrived;
    void bring().then((answer) => answer ?? arrived(undefined));
  });
}

/** Panel's side. */
export function deliver(take: TakeInHand): void {
  world[slot]?.(take);
}
