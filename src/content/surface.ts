import type { PanelPlace } from '../protocol/stored';
import { isHidden, keepPlace, reset, shouldOpen } from './panel-place';
import { safely } from './safely';
import type { ScoutState } from './seam';
import { setStage } from './stage';

type Surfaced = {
  life: AbortController;
  origin: string;
  recordId: string;
  place: PanelPlace;
  readAgain: () => void;
};

/** What the person sees of us on this page: nothing, the tab, or the panel. Where it stands is kept for each CRM. */
export function makeSurface({ life, origin, recordId, place, readAgain }: Surfaced) {
  let state: ScoutState = { kind: 'waiting' };
  let stage: ReturnType<typeof setStage> | undefined;
  let showing = new AbortController();
  let opened = false;
  let lingersUntil = 0;
  life.signal.addEventListener('abort', () => showing.abort());

  function appear() {
    showing = new AbortController();
    opened = false;
    return setStage({
      recordId,
      life: showing.signal,
      place: () => place,
      changed,
      readAgain,
      linger,
      safe: (act) => safely(life, act),
    });
  }

  function draw(newer: ScoutState): void {
    state = newer;
    const notALead = state.kind === 'trouble' && state.trouble === 'not-a-lead';
    if (notALead || isHidden(place, recordId, new Date().toISOString())) return leave();
    stage ??= appear();
    stage.draw(state);
    if (opened || !(place.open || (state.kind === 'lead' && shouldOpen(place)))) return;
    opened = true;
    safely(life, stage.open)('itself');
  }

  function leave(): void {
    if (performance.now() < lingersUntil) return;
    showing.abort();
    stage = undefined;
  }

  function linger(milliseconds: number): void {
    lingersUntil = performance.now() + milliseconds;
    const { signal } = showing;
    const timer = setTimeout(() => draw(state), milliseconds + 1);
    signal.addEventListener('abort', () => clearTimeout(timer));
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

  return { draw, moved, reset: () => changed(reset(place)) };
}
