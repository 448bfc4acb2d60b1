import type { Day, Instant } from '../../domain/instant';
import { controls as words } from '../../text/controls';

type MomentProps = { at: Instant; now?: number; relative?: boolean };

/** A point in time in the reader's zone; `relative` says how long ago and keeps the exact time in reach. */
export function Moment({ at, now = Date.now(), relative = false }: MomentProps) {
  const exact = words.instant(at);
  return (
    <time dateTime={at} title={relative ? exact : undefined}>
      {relative ? words.ago(at, now) : exact}
    </time>
  );
}

/** A calendar day. */
export function OnDay({ day }: { day: Day }) {
  return <time dateTime={day}>{words.day(day)}</time>;
}
