import type { ClockStart } from '../../../domain/clock/clock';
import type { ServiceLevelBody } from '../../../domain/playbook/entries';
import { duration } from '../moment';
import { sides } from './sides';

const starts: Record<ClockStart, string> = {
  'last-response': 'the last response',
  arrival: 'arrival',
  assignment: 'assignment',
};

/** A service level as a sentence: who does what, within which time or in which number. */
export function duty({ side, duty: of, limit, startsAt }: ServiceLevelBody): string {
  const who = sides[side];
  const within = `within ${duration(limit)} of working time`;
  const after = `${within} after ${starts[startsAt]}`;
  switch (of) {
    case 'first-follow-up':
      return `${who} follows up first ${after}.`;
    case 'hand-off':
      return `${who} accepts or rejects a lead ${after}.`;
    case 'next-step':
      return `${who} takes the next step ${within} after it is due.`;
    case 'stale':
      return `${who} lets no lead rest longer than ${duration(limit)} of working time.`;
    case 'recycle':
      return `${who} hands a lead that leads nowhere back to Marketing ${after}.`;
    case 'attempts':
      return `${who} tries ${limit} times before a lead goes back to Marketing.`;
    case 'answer':
      return `${who} answers requests ${after}.`;
    case 'guidance':
      return `${who} has guidance ready ${duration(limit)} of working time before a campaign’s first lead.`;
    case 'complete-leads':
      return `${who} hands over leads of which ${limit} % are complete.`;
    case 'volume':
      return `${who} hands over ${new Intl.NumberFormat('en-GB').format(limit)} leads a quarter.`;
    case 'accepted-share':
      return `${who} hands over leads of which Sales accepts ${limit} %.`;
  }
}

/** When a service level warns. */
export function warn({ duty: of, warn: left }: ServiceLevelBody): string {
  switch (of) {
    case 'attempts':
      return `Warns when ${left} are left.`;
    case 'complete-leads':
    case 'accepted-share':
      return `Warns below ${left} %.`;
    case 'volume':
      return `Warns below ${new Intl.NumberFormat('en-GB').format(left)} leads.`;
    default:
      return `Warns when ${duration(left)} of working time are left.`;
  }
}
