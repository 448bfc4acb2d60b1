import type { Addressee, Complaint } from '../../domain/feedback/conversation';
import type { Day } from '../../domain/instant';
import type { LeadKey } from '../../domain/lead/facts';
import type { ShownLead } from '../../protocol/messages';

/** The lead that a complaint is about. `label` is for this person's eyes and never travels. */
export type About = {
  key?: LeadKey;
  address: string;
  label: string;
  campaign?: { id: string; title: string; cartridge?: string };
  release: number;
};

/** What a person has typed so far. `addressee` and `by` are set once the person chose them; until then they are preset. */
export type ComplaintDraft = {
  complaint: string;
  request: string;
  addressee?: Addressee;
  by?: Day;
  about?: About;
  withLead: boolean;
  withAddress: boolean;
};

export const emptyDraft: ComplaintDraft = { complaint: '', request: '', withLead: true, withAddress: false };

export const isEmpty = (draft: ComplaintDraft) => `${draft.complaint}${draft.request}`.trim() === '';

/** A draft as an earlier version may have left it; undefined when there is no text to be found in it. */
export function readableDraft(kept: unknown): ComplaintDraft | undefined {
  const draft = (kept ?? {}) as Partial<ComplaintDraft>;
  const isText = typeof draft.complaint === 'string' && typeof draft.request === 'string';
  return isText ? { ...emptyDraft, ...draft } : undefined;
}

export function aboutOf(shown: ShownLead, unnamed: string): About {
  const label = [shown.name, shown.company].filter(Boolean).join(', ') || unnamed;
  const { address, campaign, release, key } = shown;
  return { address, label, release, ...(campaign && { campaign }), ...(key && { key }) };
}

/** The lead is attached as its key; its address goes along only if the person ticked it. */
export function complaintOf(draft: ComplaintDraft, preset: { addressee: Addressee; by: Day }): Complaint {
  const { about } = draft;
  const lead = draft.withLead && about?.key ? { key: about.key } : undefined;
  const address = draft.withAddress && about ? { address: about.address } : {};
  return {
    complaint: draft.complaint.trim(),
    request: draft.request.trim(),
    addressee: draft.addressee ?? preset.addressee,
    by: draft.by ?? preset.by,
    ...(lead && { lead: { ...lead, ...address } }),
    ...(about?.campaign && { campaign: about.campaign.id }),
    ...(about && { release: about.release }),
  };
}

/** A complaint that is taken back, as a form that can be sent again: about the same lead, whatever is in front now. */
export function draftOf(
  complaint: Complaint,
  { label, campaignTitle }: { label: string; campaignTitle: string },
): ComplaintDraft {
  const { complaint: text, request, addressee, by, lead, campaign, release } = complaint;
  const about: About | undefined =
    release === undefined
      ? undefined
      : {
          label,
          release,
          address: lead?.address ?? '',
          ...(lead && { key: lead.key }),
          ...(campaign && { campaign: { id: campaign, title: campaignTitle } }),
        };
  return {
    complaint: text,
    request,
    addressee,
    by,
    withLead: lead !== undefined,
    withAddress: lead?.address !== undefined,
    ...(about && { about }),
  };
}
