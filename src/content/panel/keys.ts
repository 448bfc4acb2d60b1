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
  keepTyping({ host, root, life });
}

const typing = ['beforeinput', 'compositionstart', 'compositionupdate', 'compositionend', 'cut', 'paste'];

/** What is typed inside is not the page's to read: only our own fields hear that something was typed. */
function keepTyping({ host, root, life }: Omit<Keys, 'pressed'>): void {
  const hush = (event: Event) => {
    if (event.target !== host) return;
    event.stopImmediatePropagation();
    // neither composed nor seen by the page: it stays within our root
    if (event.type === 'input') root.activeElement?.dispatchEvent(new Event('input', { bubbles: true }));
  };
  for (const kind of ['input', ...typing])
    window.addEventListener(kind, hush, { capture: true, signal: life });
}
