import type { Criterion } from '../../domain/definition/criterion';
import { healthOf } from '../../domain/insight/health';
import { replay } from '../../domain/insight/replay';
import type { Instant } from '../../domain/instant';
import { foldText } from '../../domain/lead/fold-text';
import type { HealthAnswer, ReplayAnswer } from '../../protocol/hub-api/insight';
import { unseal } from '../playbook/seal';
import { readHead, readSealed } from '../playbook/store';
import type { Tx } from '../store/transaction';
import { daysBefore } from './days';
import { readRecorded } from './verdict-store';

/** A quarter. */
const days = 90;

export async function healthNow(tx: Tx, now: Instant): Promise<HealthAnswer> {
  const health = healthOf(await readRecorded(tx, daysBefore(now, days)));
  const sealed = await readSealed(tx, (await readHead(tx))?.number ?? 0, 'definition');
  const reasons = sealed.map(unseal).flatMap((entry) => {
    return entry.kind === 'definition' ? (entry.body.rejectReasons ?? []) : [];
  });
  return { days, health, reasons: Object.fromEntries(reasons.map(({ id, title }) => [id, title])) };
}

/** A draft over what was recorded under the definitions of its stage. */
export async function replayed(
  tx: Tx,
  { stage, criteria, now }: { stage: string; criteria: Criterion[]; now: Instant },
): Promise<ReplayAnswer> {
  const recorded = (await readRecorded(tx, daysBefore(now, days))).filter(
    ({ definition }) => foldText(definition.stage) === foldText(stage),
  );
  const of = [...new Set(recorded.map(({ definition }) => definition.title))];
  return { days, of, replay: replay(criteria, recorded) };
}
