import { tab as words } from '../text/tab';

/** Makes `act` safe to be called by the page: a fault ends our life on it and is never thrown into it. */
export function safely<Given extends unknown[]>(
  life: AbortController,
  act: (...given: Given) => void | Promise<void>,
): (...given: Given) => void {
  const stepAside = (fault: unknown) => {
    if (life.signal.aborted) return;
    life.abort();
    console.warn(words.steppedAside, fault);
  };
  return (...given) => {
    if (life.signal.aborted) return;
    try {
      act(...given)?.catch(stepAside);
    } catch (fault) {
      stepAside(fault);
    }
  };
}
