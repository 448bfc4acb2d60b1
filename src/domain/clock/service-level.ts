import type { EntryId } from '../playbook/entries';
import type { ReadModel } from '../playbook/read-model';

export type CompiledServiceLevel = ReadModel['serviceLevels'][number];

/**
 * The service level for the first follow-up of a lead: one that names its campaign before one for all campaigns;
 * the smallest id among equals.
 */
export function serviceLevelFor(
  levels: CompiledServiceLevel[],
  campaign: EntryId | undefined,
): CompiledServiceLevel | undefined {
  let best: CompiledServiceLevel | undefined;
  for (const level of levels) {
    if (level.side !== 'sales' || level.duty !== 'first-follow-up') continue;
    const named = campaign !== undefined && level.campaigns.includes(campaign);
    if (!named && level.campaigns.length > 0) continue;
    if (best === undefined || comesFirst(level, best)) best = level;
  }
  return best;
}

function comesFirst(a: CompiledServiceLevel, b: CompiledServiceLevel): boolean {
  const named = Number(a.campaigns.length > 0) - Number(b.campaigns.length > 0);
  return named === 0 ? a.id < b.id : named > 0;
}
