import type { Duty, EntryId } from '../playbook/entries';
import type { ReadModel } from '../playbook/read-model';
import type { Side } from '../playbook/release';

export type CompiledServiceLevel = ReadModel['serviceLevels'][number];

type Asked = {
  duty: Duty;
  side?: Side;
  campaign: EntryId | undefined;
  /** Whether a version was in force when the lead came. */
  inForce?: (level: CompiledServiceLevel) => boolean;
};

/**
 * The service level of a duty for a lead: of those in force when it came, one that names its campaign before one for
 * all campaigns, then the one that is valid from the latest day, then the smallest id.
 */
export function serviceLevelFor(
  levels: CompiledServiceLevel[],
  { duty, side = 'sales', campaign, inForce = () => true }: Asked,
): CompiledServiceLevel | undefined {
  let best: CompiledServiceLevel | undefined;
  for (const level of levels) {
    if (level.duty !== duty || level.side !== side) continue;
    const named = campaign !== undefined && level.campaigns.includes(campaign);
    if (!named && level.campaigns.length > 0) continue;
    if ((best === undefined || comesFirst(level, best)) && inForce(level)) best = level;
  }
  return best;
}

function comesFirst(a: CompiledServiceLevel, b: CompiledServiceLevel): boolean {
  const named = Number(a.campaigns.length > 0) - Number(b.campaigns.length > 0);
  if (named !== 0) return named > 0;
  const [since, other] = [a.validFrom ?? '', b.validFrom ?? ''];
  return since === other ? a.id < b.id : since > other;
}
