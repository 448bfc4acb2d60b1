import type { Host } from '../host';

type Keys = Pick<Host, 'host' | 'root'> & {
  life: AbortSignal;
  /** Told of each key pressed inside; true when it was ours. */
  pressed: (key: string, on: Element | null) => boolean;
};

/**
 * Keys pressed inside never reach the CRM's shortcuts: they are taken before any listener of the page that was added
 * later sees them. What the browser does with them (Tab, Enter on a button, scrolling) it still does.
 */
export function keepKeys({ host, root, life, pressed }: Keys): void {
  const take = (event: KeyboardEvent) => {
    if (event.target !== host) return;
    event.stopImmediatePropagation();
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (event.type === 'keydown' && event.isTrusted && plain && pressed(event.key, root.activeElement))
      event.preventDefault();
  };
  for (const kind of ['keydown', 'keypress', 'keyup'] as const)
    window.addEventListener(kind, take, { capture: true, signal: life });
}
