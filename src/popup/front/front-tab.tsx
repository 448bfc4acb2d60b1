import { likelyCrm } from '../../crm/catalogue';
import type { CrmId } from '../../domain/lead/facts';
import { popup as words } from '../../text/popup';
import type { HistoryRow } from '../history/rows';
import type { Popup } from '../state/popup';
import { enableSite, isOffered } from './enable-site';
import { Lead } from './lead';
import { Site } from './site';

/** What the tab in front has for us: a lead, a site that could be allowed, or nothing. */
export function FrontTab({ popup, onReset }: { popup: Popup; onReset: () => void }) {
  const { shown, front, stored, now, toasts } = popup;
  const { url, granted = false } = front.value ?? {};
  const { sites, playbook, connection } = stored.value;
  const known = { granted, sites, mappings: playbook?.mappings, hub: connection?.hub };
  if (!shown.value) return <div class="popup-lead popup-lead-asked" aria-hidden="true" />;
  if (shown.value.kind === 'lead' || !url || !isOffered(url, known))
    return (
      <Lead
        shown={shown.value}
        requests={requestsAbout(shown.value, popup.history.value)}
        now={now.value}
        onReset={onReset}
        onRequests={() => (popup.view.value = 'history')}
      />
    );
  const enable = async (crm: CrmId) => {
    if (!(await enableSite(url, { crm, sites }))) return toasts.say(words.site.refused, { tone: 'bad' });
    toasts.say(words.site.enabled(url.host));
    if (front.value) front.value = { ...front.value, granted: true };
  };
  return (
    <Site
      key={url.origin}
      url={url}
      guess={likelyCrm(url, playbook?.mappings)}
      onEnable={(crm) => void enable(crm)}
    />
  );
}

function requestsAbout(shown: NonNullable<Popup['shown']['value']>, history: HistoryRow[]) {
  if (shown.kind === 'none' || !shown.key) return [];
  return history.flatMap((row) =>
    row.kind === 'conversation' && row.conversation.lead?.key === shown.key ? [row.view] : [],
  );
}
