import { useEffect } from 'preact/hooks';
import { sendAgain, sendToTab } from '../browser/send';
import { isDemonstration } from '../browser/self';
import { openSidePanel } from '../browser/side-panel';
import { openOptions, openTab, showAddress } from '../browser/tabs';
import { dueToday } from '../domain/today/agenda';
import { popup as words } from '../text/popup';
import { Filter } from '../ui/controls/filter';
import { ToastRegion } from '../ui/controls/toast';
import { ComplaintForm } from './complaint/form';
import { FrontTab } from './front/front-tab';
import { SignedOut, Unconnected } from './front/unconnected';
import { Find } from './find/find';
import { Header } from './header';
import { History } from './history/history';
import { PersonSwitch } from './person-switch';
import { discardEntry, editAgain, makeMove, sendComplaint } from './state/complain';
import { discardDraft, setDraft } from './state/draft';
import type { Popup as State } from './state/popup';
import { markSeen } from './state/watch';
import { Today } from './today/today';

/** Today, answers, the complaint with its request. */
export function Popup({ popup }: { popup: State }) {
  const { connection } = popup.stored.value;
  const settings = () => void openOptions();
  return (
    <>
      <Header
        popup={popup}
        onRefresh={() => refresh(popup)}
        onDesk={() => connection && void openTab(connection.hub)}
        onSettings={settings}
        onBeside={() => void beside(popup)}
      />
      {connection?.demo && <PersonSwitch popup={popup} connection={connection} />}
      <main class="popup-main">
        {connection?.signedOut && <SignedOut onOpen={settings} />}
        {connection ? (
          <Views popup={popup} onSettings={settings} />
        ) : (
          <Unconnected demo={isDemonstration} onOpen={settings} />
        )}
      </main>
      <ToastRegion toasts={popup.toasts} />
    </>
  );
}

function Views({ popup, onSettings }: { popup: State; onSettings: () => void }) {
  const { view, history } = popup;
  const { connection } = popup.stored.value;
  const news = history.value.filter((row) => (row.kind === 'entry' ? row.entry.refused : row.unseen)).length;
  useEffect(() => {
    if (view.value === 'history') void markSeen(popup);
  }, [popup, view.value, history.value]);
  return (
    <>
      <div class="popup-views">
        <Filter
          label={words.tabs.label}
          value={view.value}
          choices={[
            { value: 'today', label: words.tabs.today, count: dueToday(popup.agenda.value) || undefined },
            { value: 'history', label: words.tabs.history, count: news || undefined },
            { value: 'write', label: words.tabs.write },
            { value: 'find', label: words.tabs.find },
          ]}
          onValue={(value) => (view.value = value)}
        />
      </div>
      {(view.value === 'today' || view.value === 'write') && (
        <FrontTab popup={popup} onReset={() => void resetPanel(popup)} />
      )}
      {view.value === 'today' && (
        <Today popup={popup} onOpen={(address) => void showAddress(address)} onSettings={onSettings} />
      )}
      {view.value === 'history' && (
        <History
          popup={popup}
          onMove={(conversation, move) => makeMove(popup, { conversation, move })}
          onEdit={(entry) => void editAgain(popup, entry)}
          onDiscard={(entry) => void discardEntry(popup, entry)}
          onDesk={(id) => connection && void openTab(`${connection.hub}/requests/${id}`)}
        />
      )}
      {view.value === 'write' && (
        <ComplaintForm
          popup={popup}
          onChange={(draft) => void setDraft(popup, draft)}
          onDiscard={() => void discardDraft(popup)}
          onSend={(ready) => sendComplaint(popup, ready)}
        />
      )}
      {view.value === 'find' && <Find playbook={popup.stored.value.playbook} />}
    </>
  );
}

async function refresh({ toasts }: State): Promise<void> {
  const answer = await sendAgain({ kind: 'sync.now' });
  if (!answer) toasts.say(words.header.noWorker, { tone: 'bad' });
  else if (answer.ok) toasts.say(words.header.fetched);
  else toasts.say(words.header.notFetched(answer.message), { tone: 'bad' });
}

async function beside({ toasts }: State): Promise<void> {
  if (await openSidePanel()) return close(); // it would stand in front of what it has opened
  toasts.say(words.header.notBeside, { tone: 'bad' });
}

async function resetPanel({ front, toasts }: State): Promise<void> {
  const tab = front.value;
  const answer = tab && (await sendToTab(tab.id, { kind: 'panel.reset' }));
  if (answer) toasts.say(words.lead.resetDone);
  else toasts.say(words.lead.resetFailed, { tone: 'bad' });
}
