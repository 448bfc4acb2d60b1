import type { LeadKey } from '../domain/lead/facts';
import type { LeadBrief } from '../domain/lead/view';
import type { ReadModel } from '../domain/playbook/read-model';
import type { ShownLead } from '../protocol/messages';

type Shown = { brief: LeadBrief; model: ReadModel; key: LeadKey | undefined };

/** What the popup needs of the lead in view. It stays in this browser; what a complaint takes along, its form says. */
export function shownLead({ brief, model, key }: Shown): ShownLead {
  const { lead, name, company, source, clock, conversations, release } = brief;
  const cartridge = source.kind === 'campaign' ? model.campaigns[source.campaign]?.cartridge : undefined;
  const campaign =
    source.kind === 'campaign'
      ? { id: source.campaign, title: source.title, ...(cartridge && { cartridge }) }
      : undefined;
  return {
    kind: 'lead',
    lead,
    key,
    address: location.href,
    name,
    company,
    campaign,
    release: release.number,
    clock,
    conversations,
  };
}
