import type { ClockView } from '../domain/clock/clock';

const minute = 60_000;

/** Decides anew at the clock's next change, at most a minute from now, as long as somebody can see the page. */
export function keepTime(life: AbortSignal, decide: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => clearTimeout(timer);
  life.addEventListener('abort', stop);
  return {
    until(clock: ClockView): void {
      stop();
      if (life.aborted || document.visibilityState === 'hidden') return;
      const change = 'changesAt' in clock ? Date.parse(clock.changesAt) - Date.now() : minute;
      timer = setTimeout(decide, change > 0 ? Math.min(change, minute) : minute);
    },
  };
}
