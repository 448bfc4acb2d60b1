import { foldText } from '../lead/fold-text';
import type { Entry, EntryId } from '../playbook/entries';

/** A campaign's name that stood on leads and that no entry claims. */
export type Unclaimed = { name: string; leads: number };
/** A campaign of the playbook whose leads found no guidance. */
export type WithoutGuidance = { campaign: EntryId; title: string; leads: number };
/** Guidance that was in force all the time and that no lead was shown. */
export type Unmatched = { guidance: EntryId; title: string };

/** What was met on leads, and since when each entry has been in force. */
export type Met = {
  unclaimed: { name: string; leads: number }[];
  withoutGuidance: { campaign: EntryId; leads: number }[];
  shown: EntryId[];
  /** Entries that are younger than the time that is looked at: too early to tell. */
  young: EntryId[];
};

/** Where the playbook does not cover the leads that come. What an entry has come to cover since is left out. */
export function coverageOf(
  entries: Entry[],
  met: Met,
): { unclaimed: Unclaimed[]; withoutGuidance: WithoutGuidance[]; unmatched: Unmatched[] } {
  const live = entries.filter(({ archived }) => !archived);
  const claimed = new Set(live.flatMap(claimsOf).map(foldText));
  const campaigns = new Map(live.flatMap((entry) => (entry.kind === 'campaign' ? [[entry.id, entry]] : [])));
  const shown = new Set([...met.shown, ...met.young]);
  return {
    unclaimed: met.unclaimed.filter(({ name }) => !claimed.has(foldText(name))),
    withoutGuidance: met.withoutGuidance.flatMap(({ campaign, leads }) => {
      const entry = campaigns.get(campaign);
      return entry ? [{ campaign, title: entry.title, leads }] : [];
    }),
    unmatched: live.flatMap(({ kind, id, title }) =>
      kind === 'guidance' && !shown.has(id) ? [{ guidance: id, title }] : [],
    ),
  };
}

function claimsOf(entry: Entry): string[] {
  if (entry.kind !== 'campaign') return [];
  const { names = [], leadSources = [], utmCampaigns = [] } = entry.body.claims;
  return [...names, ...leadSources, ...utmCampaigns];
}
