import type { Criterion, Operator } from '../../../domain/definition/criterion';
import type { Duty, Outcome } from '../../../domain/playbook/entries';
import { sentence } from './criterion';

const quoted = (text: string) => `“${text}”`;

export const operators: Record<Operator, string> = {
  is: 'is',
  'is-not': 'is not',
  'one-of': 'is one of',
  contains: 'contains',
  present: 'is filled in',
  'at-least': 'is at least',
  'at-most': 'is at most',
  'within-days': 'is within the last',
};

export const outcomes: Record<Outcome, string> = {
  reached: 'Reached',
  'no-answer': 'No answer',
  'message-left': 'Message left',
  'wrong-person': 'Wrong person',
  'not-now': 'Not now',
  'not-interested': 'Not interested',
};

const duties: Record<Duty, string> = {
  'hand-off': 'Accept or reject a lead',
  'first-follow-up': 'First follow-up',
  'next-step': 'Next step of the script',
  stale: 'A lead may rest, until it is stale',
  recycle: 'Hand a lead back to Marketing',
  attempts: 'Attempts before a lead goes back',
  answer: 'Answer requests',
  guidance: 'Guidance before a campaign’s first lead',
  'complete-leads': 'Complete leads',
  volume: 'Number of leads',
  'accepted-share': 'Share of leads that Sales accepts',
};

/** What a duty is counted in: `time` is working time. */
function unitOf(duty: Duty): string {
  switch (duty) {
    case 'attempts':
      return 'attempts';
    case 'complete-leads':
    case 'accepted-share':
      return '%';
    case 'volume':
      return 'leads a quarter';
    default:
      return 'time';
  }
}

export const campaign = {
  channel: 'Kind of campaign',
  channelHint: 'Webinar, trade show, mailing …',
  promise: 'What was promised',
  promiseHint: 'The sentence that made people answer.',
  offer: 'What we offer next',
  offerHint: 'What the rep can put on the table.',
  starts: 'Starts',
  ends: 'Ends',
  claims: 'Which leads belong to it',
  claimsHint: 'A lead belongs to this campaign when the CRM says one of these of it.',
  names: 'Campaign’s name in the CRM',
  ids: 'Campaign’s id in the CRM',
  utm: 'UTM campaign',
  sources: 'Lead source',
  order: 'Order',
  orderHint: 'When two campaigns claim the same lead, the lower number wins.',
  rival: ({
    title,
    claim,
    order,
    wins,
  }: {
    title: string;
    claim: string;
    order: number;
    wins: 'this' | 'other' | 'nobody';
  }) => {
    const claims = `${quoted(title)} claims ${quoted(claim)}, too, with order ${order}: `;
    if (wins === 'nobody') return `${claims}give one of them a lower order.`;
    return `${claims}${wins === 'this' ? 'this campaign wins.' : 'it wins over this campaign.'}`;
  },
};

export const definition = {
  stage: 'Stage',
  stageHint: 'MQL, SQL or your own word.',
  validFrom: 'Valid from',
  validHint: 'A lead is judged by what was valid when it came.',
  reviewBy: 'Review by',
  criteria: 'A lead meets it when',
  criteriaHint: 'Alt and an arrow key move a criterion.',
  rejects: 'Reasons to reject a lead',
  rejectsHint: 'A rep who rejects a lead picks one of these.',
  reject: 'Reason',
  addReject: 'Add a reason',
};

export const criterion = {
  one: 'Criterion',
  add: 'Add a criterion',
  asked: 'no field: the rep asks',
  field: 'Field',
  operator: 'Comparison',
  value: 'Value',
  sentence: (one: Criterion) => sentence(one),
  required: 'Required: a lead without it falls short',
  reason: 'Why it matters',
  question: 'What to ask',
  questionHint: 'In the words that a rep would say.',
};

export const guidance = {
  forWhom: 'For whom',
  forWhomHint: 'The more of this fits a lead, the sooner this guidance is chosen.',
  campaigns: 'Leads of these campaigns',
  anyCampaign: 'any campaign',
  responses: 'Who responded (none ticked: in any way)',
  narrower: 'Stage, language, age, segment',
  stages: 'Stages',
  languages: 'Languages',
  languagesHint: 'One per line: en, de, fr-CH.',
  ageFrom: 'From the age of',
  ageTo: 'Up to the age of',
  segment: 'Only for a segment of the leads',
  segmentTitle: 'What the segment is called',
  conditions: 'A lead belongs to it when',
  addCondition: 'Add a condition',
  keyMessage: 'Key message',
  keyMessageHint: 'The one thing that the lead should remember.',
  personas: 'Who you talk to',
  personasHint: 'The lead’s job title says which it is.',
  persona: 'Persona',
  addPersona: 'Add a persona',
  jobTitles: 'Job titles',
  jobTitlesHint: 'One per line; all its words must stand in the lead’s title.',
  questions: 'Questions to ask',
  goal: 'What they want to reach',
  story: 'A story to tell',
  objections: 'Objections',
  objection: 'Objection',
  addObjection: 'Add an objection',
  heard: 'What they say',
  answer: 'What to answer',
  do: 'Do',
  dont: 'Do not',
  verifyBy: 'Verify by',
  verifyHint: 'After this day reps see that nobody vouches for it.',
};

export const script = {
  steps: 'Script',
  stepsHint: 'Alt and an arrow key move a step.',
  add: 'Add a step',
  untitled: 'step without a title',
  channel: 'Channel',
  wait: 'Wait',
  waitFirst: 'Working time after the lead responded.',
  waitAfter: 'Working time after the step before.',
  subject: 'Subject',
  text: 'Text',
  textHint: 'Markdown: **strong**, *stressed*, - lists, [links](https://…).',
  variants: (count: number) => (count === 0 ? 'Other words for some leads' : `Other words (${count})`),
  variantsTitle: 'Other words',
  variantsHint: 'All that is named must fit; the words that name most are taken.',
  variant: 'Words',
  addVariant: 'Add other words',
  persona: 'Persona',
  stage: 'Stage',
  language: 'Language',
  branches: (count: number) => (count === 0 ? 'What comes after which outcome' : `After outcomes (${count})`),
  branchesTitle: 'What comes after which outcome',
  branchesHint: 'Where the rep goes on, by what became of this step.',
  toStep: (name: string) => `go on with ${name}`,
  end: 'end the script',
  recycle: 'hand the lead back to Marketing',
  otherwise: (outcome: Outcome) =>
    outcome === 'not-interested' || outcome === 'wrong-person' ? 'end the script' : 'the next step',
};

export const level = {
  side: 'Whose duty',
  duty: 'Duty',
  duties,
  unitOf,
  limit: 'Time limit',
  workingTime: 'Working time; a day is eight hours.',
  warn: 'Warn when less is left than',
  warnHint: 'Must be shorter than the limit.',
  goal: 'Goal',
  warnCount: 'Warn from',
  warnCountHint: 'Must be below the goal.',
  startsAt: 'Starts at',
  starts: { 'last-response': 'the last response', arrival: 'arrival', assignment: 'assignment' },
  hoursIn: 'Hours are those of',
  hoursOfCalendar: 'the calendar',
  hoursOfLead: 'the lead’s own time zone',
  calendar: 'Calendar',
  validFrom: 'Valid from',
  validHint: 'Leads that came before are measured by the one before.',
  campaigns: 'Only leads of these campaigns',
  allCampaigns: 'leads of all campaigns',
};

export const portfolio = {
  delivers: 'What it delivers',
  ownerHint: 'Requests about it go to this person.',
  order: 'Place from market to customer',
  orderHint: '1 is nearest to the market.',
  next: 'Hands on to',
  level: 'Its service level',
  budget: 'Budget a year',
  currency: 'Currency',
  reach: 'Reach',
  reachHint: 'Whom it reaches, and how many.',
};

export const mapping = {
  json: 'Mapping as JSON',
  hint: 'Where lead pages are and how to read them. It is checked while you type.',
  notJson: (reason: string) => `This is not JSON, so it is not taken over yet: ${reason}`,
  notObject: 'it must be an object.',
};
