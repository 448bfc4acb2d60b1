import type { Instant } from '../../domain/instant';
import { type Standing, standing } from '../../domain/today/standing';
import type { LeadGlance } from '../../protocol/stored';
import { list as words } from '../../text/list';
import { type Mark, markOf } from '../../ui/panel/mark';

/** What a row's badge says: a shape and few words; `spoken` names the lead, for those who hear it. */
export type BadgeFace = { mark: Mark; clock: string; verdict?: string; spoken: string; quiet?: true };

/** The face of a row; `null`: this lead has not been seen in this browser. */
export function badgeFace(glance: LeadGlance | null, now: Instant): BadgeFace {
  if (!glance) return { mark: 'neutral', clock: words.notSeen, spoken: words.notSeenSpoken, quiet: true };
  const clock = standing(glance.tab.clock, now);
  const verdict = words.verdicts[glance.tab.verdict];
  const said = clockWords(clock, now);
  const name = glance.name ?? glance.company ?? words.nameless;
  return {
    mark: markOf(clock),
    clock: said,
    ...(verdict && { verdict }),
    spoken: words.spoken(name, [said, verdict].filter(Boolean).join(', ')),
  };
}

function clockWords(clock: Standing, now: Instant): string {
  if (clock.state === 'running') return words.due(clock.dueAt, now);
  if (clock.state === 'near breach') return words.dueSoon(clock.dueAt, now);
  if (clock.state === 'breached') return words.late(clock.dueAt, now);
  return words.states[clock.state];
}

/** About so many pixels are taken by what is around a letter, and by a letter. */
const around = 34;
const letter = 5.4;

/** What of a face fits into a room: all of it, its clock, or only its shape. */
export function fitting({ clock, verdict = '' }: BadgeFace, room: number): 'all' | 'some' | 'none' {
  const withClock = around + clock.length * letter;
  if (room >= withClock + (verdict ? (verdict.length + 2) * letter : 0)) return 'all';
  return room >= withClock ? 'some' : 'none';
}
