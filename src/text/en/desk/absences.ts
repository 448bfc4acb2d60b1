import type { Day, Instant } from '../../../domain/instant';
import { calendarDay } from '../moment';

const span = (from: Day, to: Day, now: Instant) =>
  from === to ? calendarDay(from, now) : `${calendarDay(from, now)} – ${calendarDay(to, now)}`;

export const absences = {
  title: 'Absences',
  lead: 'On these days no clock runs on your leads, and nothing notifies you. Nobody is asked for a reason.',
  leadOfTeam:
    'On these days no clock runs on that person’s leads, and nothing notifies them. You enter them for yourself and your team; nobody is asked for a reason.',
  caption: 'Absences',
  person: 'Who',
  days: 'Days',
  state: 'State',
  actions: 'Actions',
  states: { over: 'Over', now: 'Away now', ahead: 'Ahead' },
  span,
  enter: 'Enter an absence',
  from: 'First day',
  to: 'Last day',
  me: (name: string) => `${name} (you)`,
  fromMissing: 'Choose the first day.',
  toMissing: 'Choose the last day.',
  backwards: 'The last day is before the first.',
  submit: 'Enter it',
  entered: (who: string | undefined, days: string) =>
    who === undefined ? `You are away: ${days}.` : `${who} is away: ${days}.`,
  remove: 'Remove',
  removeNamed: (who: string, days: string) => `Remove ${who}, ${days}`,
  removed: (days: string) => `Removed: ${days}.`,
  undo: 'Undo',
  none: 'Nobody is away',
  noneHelp: 'Enter holidays and other days off, so that no deadline runs against somebody who is not there.',
};
