import { foldText } from '../lead/fold-text';
import type { CampaignBody, EntryId, EntryOf } from './entries';
import type { ReadModel } from './read-model';

type ClaimKind = keyof CampaignBody['claims'];

/** Every text that a campaign claims → the campaigns that claim it, by `order`, then id. */
export function compileClaims(campaigns: EntryOf<'campaign'>[]): ReadModel['claims'] {
  const ranked = [...campaigns].sort((a, b) => a.body.order - b.body.order || (a.id < b.id ? -1 : 1));
  return {
    campaignIds: claimsOf(ranked, 'campaignIds'),
    names: claimsOf(ranked, 'names'),
    utmCampaigns: claimsOf(ranked, 'utmCampaigns'),
    leadSources: claimsOf(ranked, 'leadSources'),
  };
}

/** From a map, because a campaign may be called `__proto__`. */
function claimsOf(ranked: EntryOf<'campaign'>[], kind: ClaimKind): Record<string, EntryId[]> {
  const claims = new Map<string, EntryId[]>();
  for (const { id, body } of ranked) {
    for (const text of new Set((body.claims[kind] ?? []).map(foldText))) {
      const claimed = claims.get(text);
      if (claimed === undefined) claims.set(text, [id]);
      else claimed.push(id);
    }
  }
  return Object.fromEntries(claims);
}
