import type { PanelPlace } from '../protocol/stored';
import type { PanelState } from '../ui/panel/state';
import { day, hideRecord, isHidden, keepPlace, reset, shouldOpen } from './panel-place';
import { safely } from './safely';
import { setStage, type Stage } from './stage';

type Surfaced = {
  life: AbortController;
  origin: string;
  recordId: string;
  place: PanelPlace;
  readAgain: () => void;
};

const undoFor = 8_000;

/** What the person sees of us on this page: nothing, the tab, or the panel. Where it stands is kept for each CRM. */
export function makeSurface({ life, origin, recordId, place, readAgain }: Surfaced) {
  let state: PanelState = { kind: 'waiting' };
  let stage: Stage | undefined;
  let showing = new AbortController();
  const safe = <Given extends unknown[]>(act: (...given: Given) => void | Promise<void>) => safely(life, act);
  life.signal.addEventListener('abort', () => showing.abort());

  function appear(): Stage {
    showing = new AbortController();
    return setStage({ life: showing.signal, actions, place: () => place, changed, safe });
  }

  function draw(newer: PanelState): void {
    state = newer;
    const nothing = state.kind === 'trouble' && state.trouble === 'not-a-lead';
    if (nothing || isHidden(place, recordId, new Date().toISOString())) return leave();
    stage ??= appear();
    stage.draw(state);
    if (place.open || (state.kind === 'lead' && shouldOpen(place))) safe(stage.open)('itself');
  }

  function leave(): void {
    if (hiding) return;
    showing.abort();
    stage = undefined;
  }

  function changed(newer: PanelPlace): void {
    moved(newer);
    void keepPlace(origin, newer);
  }

  /** The place was changed here, in another tab, or by the popup. */
  function moved(newer: PanelPlace): void {
    place = newer;
    draw(state);
  }

  let hiding: ReturnType<typeof setTimeout> | undefined;
  const hide = (what: 'record' | 'site' | 'day', hidden: (place: PanelPlace) => PanelPlace) => () => {
    const before = place;
    clearTimeout(hiding);
    hiding = setTimeout(() => {
      hiding = undefined;
      leave();
    }, undoFor);
    stage?.sayHidden(what, () => {
      clearTimeout(hiding);
      hiding = undefined;
      leave();
      changed(before);
    });
    changed(hidden(place));
  };
  life.signal.addEventListener('abort', () => clearTimeout(hiding));

  const actions = {
    readAgain,
    hideRecord: hide('record', (each) => hideRecord(each, recordId)),
    hideSite: hide('site', (each) => ({ ...each, hiddenSite: true })),
    snooze: hide('day', (each) => ({ ...each, snoozedUntil: new Date(Date.now() + day).toISOString() })),
  };

  return { draw, moved, reset: () => changed(reset(place)) };
}
