import type { ChoiceReason, StepView } from '../../../domain/guidance/script-view';
import type { Instant } from '../../../domain/instant';
import type { FieldName } from '../../../domain/lead/fields';
import type { Channel } from '../../../domain/playbook/entries';
import { calendarDay, duration, moment } from '../moment';
import { fieldName } from './fields';
import { isolated, withoutMarks } from './isolated';
import { source } from './source';

const channels: Record<Channel, string> = {
  call: 'Call',
  mail: 'Mail',
  meeting: 'Meeting',
  social: 'Social',
};

function reason(because: ChoiceReason): string {
  switch (because.by) {
    case 'campaign':
      return `they come from “${isolated(because.title)}”`;
    case 'response':
      return `they ${verb(because.response)}`;
    case 'any-campaign':
      return 'it is for leads of any campaign';
    case 'persona':
      return `their job title fits “${isolated(because.title)}”`;
  }
}

function verb(response: Parameters<typeof source.response>[0]): string {
  return response === 'invited' ? 'were invited' : source.response(response);
}

export const script = {
  title: 'What to say and do',
  steps: (count: number) => (count === 1 ? '1 step' : `${count} steps`),
  because: (reasons: ChoiceReason[]) =>
    `Why this one: ${new Intl.ListFormat('en-GB').format(reasons.map(reason))}.`,
  keyMessage: 'Key message',
  channel: (channel: Channel) => channels[channel],
  step: (number: number, title: string) => `${number}. ${isolated(title)}`,
  due: ({ dueAt, wait }: Pick<StepView, 'dueAt' | 'wait'>, now: Instant) => {
    if (dueAt) return `due ${moment(dueAt, now)}`;
    return wait === 0 ? 'at once' : `after ${duration(wait)} of working time`;
  },
  subject: 'Subject',
  copySentence: 'Copy this sentence',
  copySubject: 'Copy subject',
  copyBody: 'Copy text',
  copyNote: 'Copy call note',
  copied: 'Copied',
  notCopied: 'Not copied: select the text and copy it by hand',
  gap: (field: FieldName) => `[${fieldName(field)}?]`,
  gapHint: (field: FieldName) => `The ${fieldName(field)} is not known: fill it in`,
  gapHeard: 'missing: ',
  none: {
    'no-campaign': {
      said: 'No script: the campaign is not known',
      todo: 'As soon as the campaign can be read, its script stands here.',
    },
    'no-guidance': {
      said: 'No script for leads like this yet',
      todo: 'Ask Marketing for one: the toolbar’s Leadpact takes your request.',
    },
  },
  persona: 'Who you talk to',
  goal: 'Wants to reach',
  questions: 'Ask',
  story: 'Tell',
  rules: 'Do and don’t',
  do: 'Do',
  dont: 'Don’t',
  objections: 'When they object',
  assets: 'To send along',
  vouched: (owner: string) => `Written by ${owner}`,
  unverified: (since: string, now: Instant) =>
    `Nobody has vouched for this since ${calendarDay(since.slice(0, 10), now)}: check before you use it.`,
  /** What goes into the CRM's own notes after a call. */
  note: (given: { at: string; step: string; campaign?: string; verdict?: string; questions: string[] }) =>
    withoutMarks(
      [
        `Call, ${given.at}: ${given.step}`,
        given.campaign && `Came by: ${given.campaign}`,
        given.verdict && `Lead definition: ${given.verdict}`,
        ...given.questions.map((question) => `${question} → `),
        'Outcome: ',
        'Next step: ',
      ]
        .filter(Boolean)
        .join('\n'),
    ),
};
