import type { EntryId } from '../playbook/entries';
import { mappingFor } from '../playbook/mapping-for';
import type { ReadModel } from '../playbook/read-model';
import type { LeadFacts, Membership, Response } from './facts';
import { foldText } from './fold-text';
import type { Touch } from './touch';

/** A touch with what tied it to its campaign. */
export type ClaimedTouch = { touch: Touch; because?: 'campaign-id' | 'campaign-name' };

/** The CRM's word for a response, lower case, to ours. */
export type ResponseWords = Record<string, Response>;

/**
 * Every membership that is more than an invitation, oldest first; those without a date come first, in the CRM's order.
 * A status that no mapping knows is not guessed: it stays a touch whose response is absent, which may name the source
 * when no known response does, and starts no clock. `words` are those of the adapter's own pack; the playbook's outrank them.
 */
export function touchesOf(facts: LeadFacts, model: ReadModel, words: ResponseWords = {}): ClaimedTouch[] {
  const agreed = mappingFor(model.mappings, facts.lead)?.responses ?? {};
  const touches: ClaimedTouch[] = [];
  for (const membership of facts.memberships ?? []) {
    const response = responseOf(membership, agreed) ?? responseOf(membership, words);
    if (response !== 'invited') touches.push(claimedTouch(membership, model, response));
  }
  return touches
    .map((claimed) => ({ claimed, date: dateOf(claimed.touch) }))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map(({ claimed }) => claimed);
}

/** Looks up what a text of the CRM stands for; words such as `constructor` find nothing. */
export function ownValue<Value>(table: Record<string, Value>, text: string | undefined): Value | undefined {
  if (text === undefined) return undefined;
  const key = foldText(text);
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

function responseOf({ status }: Membership, words: ResponseWords): Response | undefined {
  return ownValue(words, status);
}

function claimedTouch(
  membership: Membership,
  model: ReadModel,
  response: Response | undefined,
): ClaimedTouch {
  const { campaignId, campaignName, when } = membership;
  const byId = ownValue(model.claims.campaignIds, campaignId)?.[0];
  const campaign: EntryId | undefined = byId ?? ownValue(model.claims.names, campaignName)?.[0];
  const title = campaign === undefined ? undefined : model.campaigns[campaign]?.title;
  const touch: Touch = { title: title ?? campaignName ?? campaignId ?? '' };
  if (campaign !== undefined && title !== undefined) touch.campaign = campaign;
  if (response !== undefined) touch.response = response;
  if (when !== undefined) touch.when = when;
  if (touch.campaign === undefined) return { touch };
  return { touch, because: byId === undefined ? 'campaign-name' : 'campaign-id' };
}

function dateOf({ when }: Touch): string {
  if (when === undefined) return '';
  return 'at' in when ? when.at : 'day' in when ? when.day : when.since;
}
