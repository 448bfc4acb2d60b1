import type { ChoiceReason, StepView } from '../../../domain/guidance/script-view';
import type { Instant } from '../../../domain/instant';
import type { FieldName } from '../../../domain/lead/fields';
import type { SourceView } from '../../../domain/lead/view';
import type { Channel } from '../../../domain/playbook/entries';
import type { DoneByOthers } from '../../../domain/progress/act';
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
    case 'segment':
      return `they belong to “${isolated(because.title)}”`;
    case 'stage':
      return `their stage is “${isolated(because.stage)}”`;
    case 'language':
      return `their language is ${because.language}`;
    case 'age':
      return `this is day ${because.days}`;
    case 'persona':
      return `their job title fits “${isolated(because.title)}”`;
    case 'in-flight':
      return 'you are working by it';
  }
}

function verb(response: Parameters<typeof source.response>[0]): string {
  return response === 'invited' ? 'were invited' : source.response(response);
}

export const script = {
  title: 'Script',
  progress: (done: number, of: number) => {
    if (done > 0) return `${done} of ${of} done`;
    return of === 1 ? '1 step' : `${of} steps`;
  },
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
  copyNote: {
    call: 'Copy call note',
    mail: 'Copy note',
    meeting: 'Copy meeting note',
    social: 'Copy note',
  } satisfies Record<Channel, string>,
  inYourWords: 'In your own words, on this device only.',
  openMail: 'Open as mail',
  openMailAndCopy: 'Open as mail, text copied',
  mailHint: 'The text is too long for a link: it is copied, paste it into the mail.',
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
      todo: 'Ask Marketing for one.',
    },
  },
  askMarketing: 'Ask Marketing for a script',
  askFor: (source: SourceView) => {
    const named =
      source.kind === 'campaign' ? source.title : source.kind === 'unclaimed' ? source.named : undefined;
    return {
      complaint: named
        ? `There is no script for leads of “${named}”.`
        : 'There is no script for leads like this one.',
      request: named
        ? `Please write follow-up guidance for leads of “${named}”.`
        : 'Please write follow-up guidance for leads like this one.',
    };
  },
  notSigned: 'Sales has not signed this yet: tell Marketing what does not fit.',
  inFlight: (begun: number, { release, guidance }: { release: number; guidance?: string }) =>
    `This lead keeps the script of playbook ${begun}, with which it began. Playbook ${release} has ${
      guidance === undefined ? 'changed it' : 'another one for it'
    }.`,
  moveOn: 'Move to the new one',
  others: 'Done before by others:',
  doneByOthers: (others: DoneByOthers[], now: Instant) =>
    others
      .map(({ channel, day }) => `${channels[channel].toLowerCase()} ${calendarDay(day, now)}`)
      .join(' · '),
  persona: 'Who you talk to',
  goal: 'Wants to reach',
  questions: 'Ask',
  story: 'Tell',
  rules: 'Do and don’t',
  do: 'Do',
  dont: 'Don’t',
  assets: 'To send along',
  vouched: (owner: string, cartridge?: string) =>
    `Written by ${owner}${cartridge === undefined ? '' : ` for ${isolated(cartridge)}`}`,
  unverified: (since: string, now: Instant) =>
    `Nobody has vouched for this since ${calendarDay(since.slice(0, 10), now)}: check before you use it.`,
  /** What goes into the CRM's own notes after a call. */
  note: (given: {
    at: string;
    channel: Channel;
    step: string;
    outcome?: string;
    campaign?: string;
    verdict?: string;
    questions: string[];
  }) =>
    withoutMarks(
      [
        `${channels[given.channel]}, ${given.at}: ${given.step}`,
        given.campaign && `Came by: ${given.campaign}`,
        given.verdict && `Lead definition: ${given.verdict}`,
        ...given.questions.map((question) => `${question} → `),
        `Outcome: ${given.outcome ?? ''}`,
        'Next step: ',
      ]
        .filter(Boolean)
        .join('\n'),
    ),
};
