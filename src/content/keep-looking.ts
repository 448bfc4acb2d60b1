const waits = [30, 60, 120, 250, 500, 1_000];
const longest = 15_000;

/**
 * Looks until `look` finds something, at most 15 seconds, then resolves with `undefined`. Meanwhile, and only then, the
 * document is observed, at most one look a frame; shadow roots are not, so it is polled as well.
 */
export function keepLooking<Found>(
  look: () => Found | undefined,
  life: AbortSignal,
): Promise<Found | undefined> {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let frame: number | undefined;
    let round = 0;
    const observer = new MutationObserver(() => {
      frame ??= requestAnimationFrame(() => {
        frame = undefined;
        attempt();
      });
    });

    function end(found?: Found): void {
      observer.disconnect();
      clearTimeout(timer);
      if (frame !== undefined) cancelAnimationFrame(frame);
      life.removeEventListener('abort', stop);
      resolve(found);
    }
    const stop = () => end();

    function attempt(): void {
      try {
        const found = look();
        if (found !== undefined || performance.now() - began > longest) end(found);
      } catch (fault) {
        end();
        reject(fault);
      }
    }

    function poll(): void {
      timer = setTimeout(
        () => {
          poll();
          attempt();
        },
        waits[Math.min(round++, waits.length - 1)],
      );
    }

    if (life.aborted) return resolve(undefined);
    const first = look();
    if (first !== undefined) return resolve(first);
    life.addEventListener('abort', stop);
    observer.observe(document, {
      childList: true,
      subtree: true,
      attributeFilter: ['class', 'hidden', 'style'],
    });
    poll();
  });
}
