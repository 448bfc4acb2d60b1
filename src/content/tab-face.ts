import type { ClockView } from '../domain/clock/clock';
import type { Instant } from '../domain/instant';
import { tabOf } from '../domain/lead/tab';
import { tab as words } from '../text/tab';
import { type Mark, markOf } from '../ui/panel/mark';
import type { ScoutState } from './seam';

/** What the collapsed tab says: a shape, and the same in words. */
export type TabFace = { mark: Mark; words: string };

export function tabFace(state: ScoutState, now: Instant): TabFace {
  if (state.kind === 'waiting') return { mark: 'neutral', words: words.waiting };
  if (state.kind === 'trouble') return { mark: 'unknown', words: words.troubles[state.trouble] };
  const { clock, verdict, answers } = tabOf(state.brief);
  const parts = [clockWords(clock, now)];
  if (verdict !== 'no definition' && verdict !== 'no-definition') parts.push(words.verdicts[verdict]);
  if (answers > 0) parts.push(words.answers(answers));
  return { mark: markOf(clock), words: parts.join(' · ') };
}

function clockWords(clock: ClockView, now: Instant): string {
  switch (clock.state) {
    case 'running':
      return words.due(clock.dueAt, now);
    case 'near breach':
      return words.dueSoon(clock.dueAt, now);
    case 'breached':
      return (clock.orMore ? words.lateOrMore : words.late)(clock.minutesOver);
    case 'stopped':
      return clock.inTime === false ? words.doneLate(words.done[clock.what]) : words.done[clock.what];
    case 'paused':
      return words.paused;
    case 'cannot tell':
      return clock.atLeast ? words.oldAtLeast(clock.atLeast) : words.ageUnknown;
    case 'before the pact':
    case 'no service level':
      return words.noDeadline;
  }
}
