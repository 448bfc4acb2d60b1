import type { Instant } from '../../domain/instant';
import type { LeadView } from '../../domain/lead/view';
import { panel } from '../../text/panel';

const words = panel.source;

/** Why this lead came, in one line: campaign, response, day, target account. */
export function sourceWords(
  { source, targetAccount }: LeadView,
  now: Instant,
): { said: string; more: string[] } {
  const onList = targetAccount.known && targetAccount.value === true ? [words.onTargetList] : [];
  if (source.kind === 'unclaimed') return { said: words.unclaimed(source.named), more: onList };
  if (source.kind === 'unknown') return { said: words.unknown(source.reason).said, more: onList };
  const when = source.touch?.when && words.when(source.touch.when, now);
  const response = source.response && words.response(source.response);
  const did = [response, when].filter((part) => part !== undefined).join(' ');
  return { said: words.campaign(source.channel, source.title), more: did ? [did, ...onList] : onList };
}
