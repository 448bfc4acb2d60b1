import { el, host, slot } from './element';

export type Tab = { id: string; title: string; content: () => HTMLElement };

/** Tabs whose content is made when it is first chosen, and then kept mounted and hidden. */
export function tabset(tabs: Tab[], first: string): HTMLElement {
  const panels = tabs.map(({ id, title }) =>
    el('flexipage-tab2', { role: 'tabpanel', 'data-tab': id, 'aria-label': title, class: 'slds-hide' }),
  );
  const buttons = tabs.map(({ id, title }) =>
    el(
      'button',
      { type: 'button', role: 'tab', 'data-tab': id, click: () => choose(id), keydown: move },
      title,
    ),
  );

  function choose(id: string): void {
    tabs.forEach((tab, at) => {
      const chosen = tab.id === id;
      const panel = panels[at];
      if (chosen && panel && !panel.hasChildNodes())
        panel.append(el('flexipage-component2', {}, tab.content()));
      panel?.classList.toggle('slds-hide', !chosen);
      buttons[at]?.setAttribute('aria-selected', String(chosen));
      buttons[at]?.setAttribute('tabindex', chosen ? '0' : '-1');
    });
  }

  function move(event: Event): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[(event as KeyboardEvent).key];
    const from = buttons.indexOf(event.currentTarget as HTMLElement);
    const to = step === undefined ? undefined : buttons[(from + step + tabs.length) % tabs.length];
    to?.click();
    to?.focus();
  }

  choose(tabs.some(({ id }) => id === first) ? first : (tabs[0]?.id ?? ''));
  return host(
    'flexipage-tabset2',
    {},
    [
      host(
        'lightning-tabset',
        {},
        [host('lightning-tab-bar', {}, [el('div', { role: 'tablist' }, ...buttons)]), slot()],
        slot(),
      ),
    ],
    ...panels,
  );
}
