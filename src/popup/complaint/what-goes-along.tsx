import type { Complaint } from '../../domain/feedback/conversation';
import type { ShownLead } from '../../protocol/messages';
import { popup as words } from '../../text/popup';
import { Button } from '../../ui/controls/button';
import type { Popup } from '../state/popup';
import { type About, aboutOf, type ComplaintDraft } from './draft';
import { SentDetails } from './sent-details';

type WhatGoesAlongProps = {
  popup: Popup;
  draft: ComplaintDraft;
  complaint: Complaint;
  onChange: (part: Partial<ComplaintDraft>) => void;
};

/** What is attached and what is not, before anything is sent. */
export function WhatGoesAlong({ popup, draft, complaint, onChange }: WhatGoesAlongProps) {
  const { about } = draft;
  const shown = popup.shown.value;
  const another = shown?.kind === 'lead' && !isAbout(shown, about) ? shown : undefined;
  const said = words.along;
  return (
    <fieldset class="popup-along">
      <legend class="field-label">{said.title}</legend>
      {about?.key && (
        <label class="popup-tick">
          <input
            type="checkbox"
            name="with-lead"
            checked={draft.withLead}
            onChange={({ currentTarget: { checked } }) =>
              onChange({ withLead: checked, ...(!checked && { withAddress: false }) })
            }
          />
          <span>
            {said.lead(about.label)}
            <span class="popup-tick-hint">{said.leadHint}</span>
          </span>
        </label>
      )}
      {about && !about.key && <p class="soft">{said.leadNoKey}</p>}
      {about?.key && about.address && draft.withLead && (
        <label class="popup-tick">
          <input
            type="checkbox"
            name="with-address"
            checked={draft.withAddress}
            onChange={({ currentTarget: { checked } }) => onChange({ withAddress: checked })}
          />
          <span>
            {said.address}
            <span class="popup-tick-hint">{said.addressHint}</span>
          </span>
        </label>
      )}
      {another && (
        <p class="popup-other">
          {about ? said.other(about.label) : said.begunWithout}{' '}
          <Button
            small
            look="quiet"
            onClick={() => onChange({ about: aboutOf(another, words.lead.unnamed) })}
          >
            {said.useShown}
          </Button>
        </p>
      )}
      <p class="popup-attached soft">
        <span>{about?.campaign ? said.campaign(about.campaign.title) : said.noCampaign}</span>
        <span>{about ? said.release(about.release) : said.noRelease}</span>
        <SentDetails of={complaint} title={said.see} hint={words.sent.text} />
      </p>
    </fieldset>
  );
}

const isAbout = (shown: ShownLead, about: About | undefined) =>
  about !== undefined && (shown.key ? shown.key === about.key : shown.address === about.address);
