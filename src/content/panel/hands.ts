import type { Instant } from '../../domain/instant';
import { panel as words } from '../../text/panel';
import type { PanelActions, PanelState } from '../../ui/panel/state';
import type { Hands, ScoutState, Stage } from '../seam';
import { sheetOf } from '../sheet';
import { listenForNews, newsNow, saveAll } from './acts';
import { copyText } from './copy';
import { goneFor, sayGone } from './gone';
import look from './hands.css?inline';
import { keepKeys } from './keys';
import { type Mounted, mount } from './mount';
import { letDrag, movedByKey } from './move';
import { handsOnLead } from './on-lead';
import { hiding, toOtherSide } from './places';

/** Lets a person open, close, move and hide what stands on the stage; all of it goes with the stage's life. */
export function takeInHand(stage: Stage): Hands {
  const { root, frame, tab, recordId, life, place, changed, safe } = stage;
  let scout: ScoutState = { kind: 'waiting' };
  let now: Instant = new Date().toISOString();
  let panel: Mounted | undefined;
  const redraw = safe(show);
  const onLead = handsOnLead(redraw);

  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheetOf(look)];
  keepKeys({ host: stage.host, root, life, pressed });
  letDrag({ frame, moved: safe((spot) => changed({ ...place(), ...spot })) });
  listenForNews(redraw);
  life.addEventListener('abort', () => {
    listenForNews(() => undefined);
    takeDown();
  });
  frame.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element && target.closest('.menu-holder'))) closeMenu();
  });

  const hide = (what: keyof typeof hiding) =>
    safe(() => {
      const before = place();
      takeDown();
      tab.hidden = true;
      sayGone({
        frame,
        what,
        life,
        undo: safe(() => {
          tab.hidden = false;
          changed(before);
          open('person');
        }),
      });
      stage.linger(goneFor);
      changed(hiding[what](before, recordId));
    });

  const actions: PanelActions = {
    copy: (text, rich) => copyText({ text, rich }, root),
    readAgain: stage.readAgain,
    collapse: safe(close),
    otherSide: safe(() => changed(toOtherSide(place()))),
    hideRecord: hide('record'),
    hideSite: hide('site'),
    snooze: hide('day'),
    showDrafts: safe(onLead.showDrafts),
    tryAgain: safe(saveAll),
    does: onLead.does,
  };

  function open(by: 'person' | 'itself'): void {
    if (panel) return;
    panel = mount({ root, frame, actions, fault: lost });
    show();
    if (!panel) return;
    tab.hidden = true;
    if (by === 'person') panel.focus();
    const { open: wasOpen, openedLeads } = place();
    if (!wasOpen || openedLeads < 3) changed({ ...place(), open: true, openedLeads: openedLeads + 1 });
  }

  function show(): void {
    if (!panel) return;
    const state: PanelState = scout.kind === 'lead' ? onLead.shown(scout) : scout;
    panel.draw(state, now, newsNow());
  }

  function takeDown(): void {
    panel?.unmount();
    panel = undefined;
  }

  /** Back to the tab; the focus goes there when it was in the panel. */
  function toTab(): void {
    const hadFocus = root.activeElement !== null;
    takeDown();
    tab.hidden = false;
    if (hadFocus) tab.focus();
  }

  function close(): void {
    toTab();
    changed({ ...place(), open: false });
  }

  function lost(fault: unknown): void {
    console.warn(words.steppedAside, fault);
    toTab();
  }

  /** A menu that stands open goes first; false where there is none. */
  function closeMenu(): boolean {
    const menu = root.querySelector('.menu-holder[open]');
    menu?.removeAttribute('open');
    return menu !== null;
  }

  function pressed(key: string, on: Element | null): boolean {
    if (key === 'Escape' && closeMenu()) return true;
    if (key === 'Escape' && leaveForm(on)) return true;
    if (key === 'Escape' && panel) return actions.collapse(), true;
    const spot = on === tab ? movedByKey(key, place()) : undefined;
    if (spot) safe(changed)({ ...place(), ...spot });
    return spot !== undefined;
  }

  return {
    open,
    draw: (newer, at) => {
      [scout, now] = [newer, at];
      show();
    },
  };
}

/** Out of what stands open to be filled in, to the press that closes it; false where nothing does. */
function leaveForm(on: Element | null): boolean {
  const close = on?.closest('[data-form]')?.querySelector<HTMLElement>('[data-cancel]');
  if (!close || close === on) return false;
  close.focus();
  return true;
}
