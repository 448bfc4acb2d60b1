import { foldText } from '../lead/fold-text';
import { checkLinks } from './check-links';
import type { CampaignBody, Entry, EntryId, EntryOf } from './entries';
import type { PlaybookProblem } from './problem';

const claimKinds = [
  'campaignIds',
  'names',
  'utmCampaigns',
  'leadSources',
] as const satisfies (keyof CampaignBody['claims'])[];

/** No two campaigns claim the same with equal `order`; dates are in order; links lead somewhere safe. */
export function checkCampaigns(entries: Entry[]): PlaybookProblem[] {
  const campaigns = entries.filter((entry) => entry.kind === 'campaign');
  return [
    ...claimKinds.flatMap((kind) => sharedClaims(campaigns, kind)),
    ...campaigns.flatMap(({ id, body }) => [
      ...backwards(id, body),
      ...checkLinks(id, 'body.assets', body.assets),
    ]),
  ];
}

function sharedClaims(
  campaigns: EntryOf<'campaign'>[],
  kind: (typeof claimKinds)[number],
): PlaybookProblem[] {
  const firstBy = new Map<string, EntryId>();
  const problems: PlaybookProblem[] = [];
  for (const { id, body } of campaigns) {
    for (const [place, text] of (body.claims[kind] ?? []).entries()) {
      const claim = `${body.order}\n${foldText(text)}`;
      const first = firstBy.get(claim) ?? id;
      firstBy.set(claim, first);
      if (first === id) continue;
      const path = `body.claims.${kind}[${place}]`;
      problems.push({ code: 'campaign.claim_shared', entry: id, path, found: first });
    }
  }
  return problems;
}

function backwards(entry: EntryId, { starts, ends }: CampaignBody): PlaybookProblem[] {
  if (starts === undefined || ends === undefined || starts <= ends) return [];
  return [{ code: 'campaign.ends_before_it_starts', entry, path: 'body.ends', found: ends }];
}
