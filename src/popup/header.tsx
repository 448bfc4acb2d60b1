import { useSignal } from '@preact/signals';
import { LayoutList, PanelRight, RefreshCw, Settings } from 'lucide';
import { IconButton } from '../ui/controls/button';
import { Tag } from '../ui/controls/tag';
import { popup as words } from '../text/popup';
import type { OutboxEntry } from '../protocol/stored';
import type { Popup } from './state/popup';

type HeaderProps = {
  popup: Popup;
  onRefresh: () => Promise<void>;
  onDesk: () => void;
  onSettings: () => void;
  onBeside: () => void;
};

/** Who I am, and how far what is shown can be relied on. */
export function Header({ popup, onRefresh, onDesk, onSettings, onBeside }: HeaderProps) {
  const me = popup.me.value;
  const asking = useSignal(false);
  const refresh = async () => {
    if (asking.value) return;
    asking.value = true;
    await onRefresh();
    asking.value = false;
  };
  return (
    <header class="popup-head">
      <img src="/icons/mark.svg" width="28" height="28" alt="" />
      <div class="popup-who">
        <div class="popup-person">
          <h1 class="popup-name">{me?.name ?? words.name}</h1>
          {me && (
            <p class="popup-role">{[words.roles[me.role], me.team?.title].filter(Boolean).join(', ')}</p>
          )}
        </div>
        {me && (
          <p class="popup-freshness">
            <Freshness popup={popup} />
          </p>
        )}
      </div>
      {me && (
        <IconButton
          icon={RefreshCw}
          label={words.header.refresh}
          aria-busy={asking.value}
          onClick={() => void refresh()}
        />
      )}
      {me && <IconButton icon={PanelRight} label={words.find.sidePanel} onClick={onBeside} />}
      {me && <IconButton icon={LayoutList} label={words.header.desk} onClick={onDesk} />}
      <IconButton icon={Settings} label={words.header.settings} onClick={onSettings} />
    </header>
  );
}

function Freshness({ popup }: { popup: Popup }) {
  const { playbook, connection, sync } = popup.stored.value;
  const checkedAt = sync?.checkedAt ?? playbook?.freshAt;
  const mine = popup.entries.value.filter(
    ({ person, what }) => person === connection?.person.id && !isGlance(what),
  );
  const refused = mine.filter((entry) => entry.refused).length;
  const waiting = mine.length - refused;
  const said = words.header;
  return (
    <>
      <span>{checkedAt ? said.asOf(checkedAt, popup.now.value) : said.never}</span>
      {!popup.online.value && <Tag tone="warn">{said.offline}</Tag>}
      {connection?.signedOut && <Tag tone="warn">{said.signedOut}</Tag>}
      {waiting > 0 && <Tag tone="accent">{said.waiting(waiting)}</Tag>}
      {refused > 0 && <Tag tone="bad">{said.refused(refused)}</Tag>}
    </>
  );
}

/** That a lead was seen goes to the hub, too; nobody waits for it. */
function isGlance(what: OutboxEntry['what']): boolean {
  return what.kind === 'act' && what.act.kind === 'seen';
}
