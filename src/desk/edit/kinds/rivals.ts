import { foldText } from '../../../domain/lead/fold-text';
import type { CampaignBody, Entry, EntryId } from '../../../domain/playbook/entries';
import { standing } from '../draft/standing';

/** Another campaign that claims the same leads; with equal order nobody wins, and it cannot be proposed. */
export type Rival = {
  id: EntryId;
  title: string;
  claim: string;
  order: number;
  wins: 'this' | 'other' | 'nobody';
};

const kinds = ['campaignIds', 'names', 'utmCampaigns', 'leadSources'] as const;

export function rivalsOf(campaign: { id: EntryId; body: CampaignBody }, entries: Entry[]): Rival[] {
  const others = entries
    .filter((entry) => entry.kind === 'campaign')
    .filter((entry) => entry.id !== campaign.id && standing(entry));
  return kinds.flatMap((kind) => {
    const claims = new Map((campaign.body.claims[kind] ?? []).map((claim) => [foldText(claim), claim]));
    if (claims.size === 0) return [];
    return others.flatMap(({ id, title, body }) =>
      (body.claims[kind] ?? []).flatMap((theirs): Rival[] => {
        const claim = claims.get(foldText(theirs));
        if (claim === undefined) return [];
        return [{ id, title, claim, order: body.order, wins: winner(campaign.body.order, body.order) }];
      }),
    );
  });
}

function winner(mine: number, other: number): Rival['wins'] {
  if (mine === other) return 'nobody';
  return mine < other ? 'this' : 'other';
}
