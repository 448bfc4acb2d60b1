import type { Criterion } from '../../../domain/definition/criterion';
import type { ByWord, CriterionVerdict, Verdict } from '../../../domain/definition/verdict';
import type { Instant } from '../../../domain/instant';
import type { FactValue, UnknownReason } from '../../../domain/lead/facts';
import { type FieldName, type FieldType, standardFields } from '../../../domain/lead/fields';
import { calendarDay, dayOf } from '../moment';
import { fieldName } from './fields';
import { isolated } from './isolated';

const number = new Intl.NumberFormat('en-GB');

const unknowns: Record<UnknownReason, string> = {
  'not-on-page': 'not on this page',
  empty: 'empty in the CRM',
  'no-right': 'you may not read it',
  'printed-date': 'only a printed date is there',
  'not-in-this-crm': 'this CRM has no such field',
  'not-readable': 'the CRM’s value cannot be read',
  asked: 'only the lead can tell',
};

type Judged = Exclude<Verdict, { outcome: 'no definition' }>;

const newer: Record<Judged['outcome'], string> = {
  meets: 'would meet',
  'falls short': 'would fall short',
  'cannot tell yet': 'cannot be told yet',
};

const outcomes: Record<Judged['outcome'], string> = {
  meets: 'meets',
  'falls short': 'falls short,',
  'cannot tell yet': 'cannot tell yet,',
};

export const verdict = {
  title: 'Is it a lead?',
  /** `meets 4 of 5, ask about budget`: the count, and what to find out next. */
  short: (judged: Judged) => {
    const { outcome, count, criteria } = judged;
    const said = `${outcomes[outcome]} ${count.met} of ${count.of}`;
    const ask = firstUnknown(criteria);
    const failed = criteria.find((each) => each.outcome === 'not met' && each.criterion.required);
    if (outcome === 'falls short' && failed) return `${said}: ${lowered(failed.criterion.title)}`;
    return ask ? `${said}, ask about ${asked(ask.criterion)}` : said;
  },
  none: 'no definition agreed',
  noneTodo: 'The playbook has no lead definition yet. Marketing and Sales sign one on the desk.',
  definition: (title: string, stage: string) => `${title} · ${stage}`,
  outcomes: { met: 'met', 'not met': 'not met', unknown: 'unknown' } satisfies Record<
    CriterionVerdict['outcome'],
    string
  >,
  seen: (value: FactValue, field: FieldName | undefined, now: Instant) => `seen: ${shown(value, field, now)}`,
  unknown: (reason: UnknownReason) => `unknown: ${unknowns[reason]}`,
  ask: 'Ask',
  optional: 'not required',
  byWord: (at: Instant, now: Instant) => `by your word, ${dayOf(at, now)}`,
  contradicted: (outcome: ByWord['outcome'], at: Instant, now: Instant) =>
    `On ${dayOf(at, now)} you said: ${outcome}. The CRM says otherwise now, and counts.`,
  newer: (title: string, outcome: Judged['outcome']) =>
    `By “${isolated(title)}”, which is in force since, it ${newer[outcome]}.`,
  settle: {
    of: (title: string) => `Settle by your word: ${title}`,
    met: 'They said yes: met',
    notMet: 'No: not met',
    takeBack: 'Take back',
    takeBackOf: (title: string) => `Take back your word: ${title}`,
    fillIn: (field: FieldName) =>
      `Only your verdict is kept here. Fill in “${fieldName(field)}” in the CRM, so that all see it.`,
  },
};

function firstUnknown(criteria: CriterionVerdict[]): CriterionVerdict | undefined {
  const unknown = criteria.filter(({ outcome }) => outcome === 'unknown');
  return unknown.find(({ criterion }) => criterion.required) ?? unknown[0];
}

/** Within a sentence, but for words that are all capitals. */
/** What to find out: the field, or the criterion where no field tells it. */
function asked({ field, title }: Criterion): string {
  return field === undefined ? `“${isolated(title)}”` : fieldName(field);
}

function lowered(title: string): string {
  const second = title.charAt(1);
  const acronym = second !== '' && second === second.toUpperCase() && second !== second.toLowerCase();
  return acronym ? title : title.charAt(0).toLowerCase() + title.slice(1);
}

function shown(value: FactValue, field: FieldName | undefined, now: Instant): string {
  if (typeof value === 'number') return number.format(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const types: Record<string, FieldType> = standardFields;
  const type = field === undefined ? undefined : types[field];
  if (type === 'instant' && !Number.isNaN(Date.parse(value))) return dayOf(value, now);
  if (type === 'day') return calendarDay(value, now);
  return value;
}
