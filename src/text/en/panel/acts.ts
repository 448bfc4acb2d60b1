import type { Instant } from '../../../domain/instant';
import type { Channel, Outcome } from '../../../domain/playbook/entries';
import type { LeadAct } from '../../../domain/progress/act';
import type { StepView } from '../../../domain/guidance/script-view';
import { moment } from '../moment';
import { isolated } from './isolated';

type StepAct = Extract<LeadAct, { kind: 'step' }>;

const outcomes: Record<Outcome, string> = {
  reached: 'reached',
  'no-answer': 'no answer',
  'message-left': 'message left',
  'wrong-person': 'wrong person',
  'not-now': 'not now',
  'not-interested': 'not interested',
};

const choices: Record<Channel, Partial<Record<Outcome, string>>> = {
  call: {
    reached: 'Reached',
    'no-answer': 'No answer',
    'message-left': 'Message left',
    'wrong-person': 'Wrong person',
    'not-now': 'Not now…',
    'not-interested': 'Not interested',
  },
  mail: {
    reached: 'They answered',
    'wrong-person': 'Wrong person',
    'not-now': 'Not now…',
    'not-interested': 'Not interested',
  },
  meeting: {
    reached: 'It took place',
    'no-answer': 'They did not come',
    'wrong-person': 'Wrong person',
    'not-now': 'Put off…',
    'not-interested': 'Not interested',
  },
  social: {
    reached: 'They answered',
    'wrong-person': 'Wrong person',
    'not-now': 'Not now…',
    'not-interested': 'Not interested',
  },
};

const did: Record<Channel, string> = {
  call: 'Called…',
  mail: 'Sent',
  meeting: 'Met…',
  social: 'Done',
};

function saved(act: LeadAct, title: string, now: Instant): string {
  switch (act.kind) {
    case 'step':
      return step(act, isolated(title), now);
    case 'moved':
      return `Moved to the script of playbook ${act.release}`;
    case 'hand-off':
      return { accepted: 'Accepted', rejected: 'Rejected', recycled: 'Back to Marketing' }[act.to];
    case 'settled':
      return act.outcome === 'not asked' ? 'Taken back: not asked yet' : `Kept: ${act.outcome}, by your word`;
    case 'helpful':
      return act.helpful ? 'Thank you: its author will see it' : 'Thank you for saying so';
    case 'worked':
      return 'Thank you: a line of thanks goes to its author';
    case 'objection':
      return act.unlisted ? 'Marketing will see this objection' : 'Counted as heard';
    case 'seen':
      return '';
  }
}

function step({ did: what, outcome, until }: StepAct, title: string, now: Instant): string {
  if (what === 'undone') return `Taken back: ${title}`;
  if (what === 'skipped') return `Skipped: ${title}`;
  if (what === 'snoozed') return `Put off${until ? ` to ${moment(until, now)}` : ''}: ${title}`;
  return [
    `Done: ${title}`,
    outcome && outcomes[outcome],
    outcome === 'not-now' && until && `until ${moment(until, now)}`,
  ]
    .filter(Boolean)
    .join(', ');
}

export const acts = {
  next: 'Next',
  whatToSay: (channel: Channel) => (channel === 'mail' ? 'What to write' : 'What to say'),
  ended: (how: 'end' | 'recycle' | undefined) =>
    how === 'recycle'
      ? 'The script is over: the lead goes back to Marketing.'
      : 'The script is over for this lead.',
  putOff: (until: Instant, now: Instant) => `put off to ${moment(until, now)}`,
  /** What became of a step. */
  became: ({ status, done, until }: Pick<StepView, 'status' | 'done' | 'until'>, now: Instant) => {
    if (status === 'skipped') return 'skipped';
    if (status === 'snoozed') return until ? `put off to ${moment(until, now)}` : 'put off';
    return [done?.outcome ? outcomes[done.outcome] : 'done', done && moment(done.at, now)]
      .filter(Boolean)
      .join(', ');
  },
  lastTime: ({ done }: Pick<StepView, 'done'>, now: Instant) =>
    done
      ? `last time: ${[done.outcome && outcomes[done.outcome], moment(done.at, now)].filter(Boolean).join(', ')}`
      : '',
  worked: 'This worked',
  workedSaid: 'You said that it worked',
  outcome: (outcome: Outcome) => outcomes[outcome],
  /** What can have come of a step of this channel, in the order in which it is offered. */
  choices: (channel: Channel) => choices[channel],
  /** The first press: a mail is sent, a call has an outcome. */
  did: (channel: Channel) => did[channel],
  more: 'They answered…',
  came: 'What came of it?',
  later: 'Later…',
  skip: 'Skip',
  laterTitle: 'Put off until',
  notNowTitle: 'They said: not now. Until when?',
  inAnHour: 'In an hour',
  tomorrow: 'Tomorrow, 9:00',
  nextWeek: 'Next Monday, 9:00',
  otherDay: 'Another day',
  setDay: 'Set',
  cancel: 'Cancel',
  undo: 'Undo',
  undoOf: (title: string) => `Undo: ${isolated(title)}`,
  takeUp: 'Take up now',
  takeUpOf: (title: string) => `Take up now: ${isolated(title)}`,
  saved,
  notSaved: (count: number, reload = false) => {
    const what = count === 1 ? 'Not saved' : `${count} not saved`;
    return reload
      ? `${what}: Leadpact was updated. Note it down, and reload the page.`
      : `${what} yet: Leadpact did not answer. It is tried again.`;
  },
  tryNow: 'Try now',
  complaint: (begun: boolean | undefined) => {
    if (begun === undefined) return 'Not begun: Leadpact did not answer. Press once more.';
    return begun
      ? 'It stands in the complaint form: press Leadpact in the toolbar, look at it, and send it.'
      : 'You are writing another complaint already: send or discard it first, in the toolbar’s Leadpact.';
  },
  /** Where an outcome leads. */
  leadsTo: (title: string) => `then: ${isolated(title)}`,
  leadsToEnd: 'then the script ends',
  leadsToRecycle: 'then back to Marketing',
  leadsAgain: 'then this step once more',
  attempt: (n: number, of: number | undefined) => (of ? `attempt ${n} of ${of}` : `attempt ${n}`),
};
