import type { EntryId } from '../playbook/entries';
import type { ReadModel } from '../playbook/read-model';
import type { LeadFacts } from './facts';
import { factOf, textOf } from './read-fact';
import { type ClaimedTouch, ownValue } from './touches';
import type { Touch } from './touch';
import type { SourceView } from './view';

/** The source with the entry that it was claimed by. */
export type Source = { view: SourceView; campaign?: EntryId };

type Because = Extract<SourceView, { kind: 'campaign' }>['because'];
type Claim = { touch?: Touch; because: Because };

/**
 * The campaign that the lead comes from. Of its touches: one whose response is known before one whose is not, then the
 * campaign's `order`, then the latest, then the id. Without a claimed touch, the campaign that claims the link's campaign (UTM),
 * then the one that claims the lead source.
 */
export function sourceOf(facts: LeadFacts, model: ReadModel, touches: ClaimedTouch[]): Source {
  const touched = bestTouch(touches, model);
  if (touched?.touch.campaign !== undefined)
    return bySource(model, touched.touch.campaign, { because: 'lead-source', ...touched });
  const { utmCampaigns = {}, leadSources } = model.claims;
  const linked = ownValue(utmCampaigns, textOf(facts, 'utmCampaign'))?.[0];
  if (linked !== undefined) return bySource(model, linked, { because: 'utm-campaign' });
  const leadSource = textOf(facts, 'leadSource');
  const campaign = ownValue(leadSources, leadSource)?.[0];
  if (campaign !== undefined) return bySource(model, campaign, { because: 'lead-source' });
  const named =
    touches.findLast(({ touch }) => touch.title !== '')?.touch.title ??
    textOf(facts, 'utmCampaign') ??
    leadSource;
  if (named !== undefined) return { view: { kind: 'unclaimed', named } };
  return { view: { kind: 'unknown', reason: whyUnknown(facts) } };
}

function bestTouch(touches: ClaimedTouch[], model: ReadModel): ClaimedTouch | undefined {
  let best: ClaimedTouch | undefined;
  for (const next of touches) {
    if (next.touch.campaign !== undefined && (best === undefined || outranks(next, best, model))) best = next;
  }
  return best;
}

/** Touches come oldest first: among equals the one that comes later is the later one. */
function outranks({ touch: next }: ClaimedTouch, { touch: best }: ClaimedTouch, model: ReadModel): boolean {
  const known = Number(next.response !== undefined) - Number(best.response !== undefined);
  if (known !== 0) return known > 0;
  const order = orderOf(model, best.campaign) - orderOf(model, next.campaign);
  if (order !== 0) return order > 0;
  if (next.when !== undefined || best.when !== undefined) return true;
  return (next.campaign ?? '') < (best.campaign ?? '');
}

function orderOf(model: ReadModel, campaign: EntryId | undefined): number {
  return campaign === undefined ? 0 : (model.campaigns[campaign]?.order ?? 0);
}

function bySource(model: ReadModel, id: EntryId, { touch, because }: Claim): Source {
  const campaign = model.campaigns[id];
  if (campaign === undefined) return { view: { kind: 'unclaimed', named: id } };
  const { title, channel, promise, offer, owner, assets = [], starts, ends } = campaign;
  return {
    campaign: id,
    view: {
      kind: 'campaign',
      campaign: id,
      title,
      channel,
      promise,
      offer,
      owner,
      assets,
      ...(starts === undefined ? {} : { starts }),
      ...(ends === undefined ? {} : { ends }),
      ...(touch?.response === undefined ? {} : { response: touch.response }),
      ...(touch === undefined ? {} : { touch }),
      because,
    },
  };
}

/** A list of memberships that the CRM did not show could still name a campaign, whatever the empty field says. */
function whyUnknown(facts: LeadFacts): Extract<SourceView, { kind: 'unknown' }>['reason'] {
  const fact = factOf(facts, 'leadSource');
  if (fact.known || fact.reason === 'empty') return facts.memberships === undefined ? 'not-on-page' : 'empty';
  return fact.reason === 'no-right' || fact.reason === 'not-in-this-crm' ? fact.reason : 'not-on-page';
}
