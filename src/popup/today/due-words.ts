import type { Due } from '../../domain/today/agenda';
import { popup } from '../../text/popup';
import type { Tone } from '../../ui/controls/tag';

/** By when a lead wants something, in words and the tone that only repeats them. */
export function dueWords({ clock, dueAt }: Due<unknown>, now: number): { said: string; tone: Tone } {
  const words = popup.today;
  if (dueAt === undefined)
    return { said: 'dueAt' in clock ? '' : words.states[clock.state], tone: 'neutral' };
  const isLate = Date.parse(dueAt) <= now;
  if (!('dueAt' in clock) || clock.dueAt !== dueAt)
    return isLate
      ? { said: words.stepLate(dueAt, now), tone: 'warn' }
      : { said: words.step(dueAt, now), tone: 'neutral' };
  if (clock.state === 'breached' || isLate) return { said: words.late(dueAt, now), tone: 'bad' };
  return clock.state === 'near breach'
    ? { said: words.soon(dueAt, now), tone: 'warn' }
    : { said: words.due(dueAt, now), tone: 'good' };
}
