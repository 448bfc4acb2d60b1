import { type Child, el, fill } from './element';

/** A page host: hidden ones stay mounted, as on Lightning, so that going back shows them at once. */
export type PageWindow = { key: string; frame: HTMLElement; content: HTMLElement; title: string };

const most = 8;

/**
 * The page hosts of a standard app (`windowViewMode-normal`) or, in the console, of its tabs: there a hidden tab's host
 * keeps its classes and only the tab around it is hidden.
 */
export function windows(viewport: HTMLElement, isConsole: boolean) {
  const open: PageWindow[] = [];
  let current: PageWindow | undefined;

  function make(key: string): PageWindow {
    const mode = isConsole
      ? 'windowViewMode-maximized oneContent active lafPageHost'
      : 'windowViewMode-normal oneContent lafPageHost';
    const content = el('div', { class: mode });
    const frame = isConsole
      ? el('section', { class: 'tabContent oneConsoleTab', role: 'tabpanel' }, content)
      : content;
    const made = { key, frame, content, title: '…' };
    open.push(made);
    viewport.append(frame);
    const oldest = open.find((each) => each !== current && each !== made && each.key !== 'list');
    if (open.length > most && oldest) close(oldest);
    return made;
  }

  function close(gone: PageWindow): void {
    gone.frame.remove();
    open.splice(open.indexOf(gone), 1);
  }

  return {
    open: () => open,
    current: () => current,
    find: (key: string) => open.find((each) => each.key === key),
    make,
    close,

    show: (shown: PageWindow, content?: Child) => {
      if (content) fill(shown.content, [content]);
      current = shown;
      for (const each of open) each.frame.classList.toggle('active', each === shown);
      scrollTo(0, 0);
    },
  };
}
