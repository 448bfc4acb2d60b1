import { hostName } from './leftover';

const afterEdit = [1_000, 3_000, 10_000];

type ReadAgain = { life: AbortSignal; read: () => void };

/**
 * When the facts may have changed: the person comes back to the page, or typed or clicked in it (the CRM saves a
 * moment later). Nothing observes the page for it, and what the page does by itself counts for nothing.
 */
export function onLikelyChange({ life, read }: ReadAgain): void {
  const timers = new Set<ReturnType<typeof setTimeout>>();
  const forget = () => {
    for (const timer of timers) clearTimeout(timer);
    timers.clear();
  };
  const edited = (event: Event) => {
    if (!event.isTrusted || isOurs(event.target)) return;
    forget();
    for (const wait of afterEdit) timers.add(setTimeout(read, wait));
  };
  const returned = () => {
    if (document.visibilityState === 'visible') read();
  };
  const quietly = { signal: life, capture: true, passive: true };
  for (const kind of ['input', 'change', 'click']) document.addEventListener(kind, edited, quietly);
  window.addEventListener('focus', returned, { signal: life });
  document.addEventListener('visibilitychange', returned, { signal: life });
  life.addEventListener('abort', forget);
}

function isOurs(target: EventTarget | null): boolean {
  return target instanceof Element && target.localName === hostName;
}
