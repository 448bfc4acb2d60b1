import { button, el, fill } from './element';
import type { PageWindow } from './windows';

const stored = 'practice.console';
export const isConsole = localStorage.getItem(stored) === 'yes';

/** The frame around all pages: name, navigation, the console's tabs, toasts. */
export function shell(search: (words: string) => void) {
  const tabs = el('div', { class: 'console-tabs', 'aria-label': 'Open records' });
  const viewport = el('main', { class: 'viewport' });
  const toasts = el('div', { class: 'toasts', role: 'status' });
  const global = el('input', {
    type: 'search',
    placeholder: 'Search leads',
    'aria-label': 'Search leads',
    keydown: (event) => {
      const { key, target } = event as KeyboardEvent & { target: HTMLInputElement };
      if (key === 'Enter') search(target.value.trim());
    },
  });
  const mode = button(isConsole ? 'Standard view' : 'Console view', () => {
    localStorage.setItem(stored, isConsole ? 'no' : 'yes');
    location.reload();
  });
  const all = el('a', { href: '/lightning/o/Lead/list' }, 'Leads');
  document.body.append(
    el(
      'div',
      { class: 'desktop container forceStyle oneOne navexDesktopLayoutContainer' },
      el('header', { class: 'global' }, el('span', { class: 'brand-name' }, 'Practice CRM'), global, mode),
      el('nav', { class: 'bar', 'aria-label': 'Practice CRM' }, all, isConsole && tabs),
      viewport,
    ),
    toasts,
  );

  return {
    viewport,

    toast: (text: string) => {
      const shown = el('div', { class: 'toast' }, text);
      toasts.append(shown);
      setTimeout(() => shown.remove(), 4000);
    },

    showTabs: (open: PageWindow[], current: PageWindow | undefined, close: (gone: PageWindow) => void) => {
      const records = open.filter(({ key }) => key.startsWith('00Q'));
      fill(
        tabs,
        records.map((each) =>
          el(
            'span',
            { class: each === current ? 'console-tab selected' : 'console-tab' },
            el('a', { href: `/lightning/r/Lead/${each.key}/view`, title: each.title }, each.title),
            button('×', () => close(each), { class: 'icon', 'aria-label': `Close ${each.title}` }),
          ),
        ),
      );
      all.toggleAttribute('aria-current', current?.key === 'list');
    },
  };
}
