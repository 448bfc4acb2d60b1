import type { CalendarBody, Entry, EntryKind, EntryOf, StepBody } from '../../../domain/playbook/entries';
import type { Day } from '../../../domain/instant';
import type { DraftContent } from '../../../protocol/hub-api/drafts';
import { idFor } from '../draft/blank';
import { standing } from '../draft/standing';
import type { Starter, StarterId, StarterLanguage } from './starter';
import { commons, starters } from './starters';

/** What the one guided form asks. */
export type Answers = {
  starter: StarterId;
  language: StarterLanguage;
  /** The campaign's name, as the CRM has it. */
  campaign: string;
  promise: string;
  offer: string;
  /** Minutes of working time until the first follow-up. */
  limit: number;
  /** Smallest firm, in people; absent: any. */
  employees?: number | undefined;
  /** Of those who decide. */
  jobTitles: string[];
  zone: string;
  owner: string;
};

type Beside = {
  entries: Entry[];
  taken: readonly { id: string }[];
  holidays: CalendarBody['holidays'];
  today: Day;
};

/**
 * The entries of a first campaign: campaign, guidance and service level; a lead definition and a calendar only where
 * the playbook has none yet, because it holds one of each.
 */
export function entriesOf(answers: Answers, beside: Beside): DraftContent[] {
  const { campaign: title, owner, offer, promise, limit, language } = answers;
  const starter = starters[language][answers.starter];
  const common = commons[language];
  const { taken, today } = beside;
  const calendar = inForce(beside.entries, 'calendar') ?? calendarOf(answers, beside);
  const definition = inForce(beside.entries, 'definition');
  const campaign = {
    id: idFor('campaign', title, taken),
    kind: 'campaign' as const,
    title,
    body: {
      claims: { names: [title] },
      order: 100,
      channel: starter.channel,
      promise,
      offer: upper(offer),
      owner,
    },
  };
  const campaigns = [campaign.id];
  const guidance = guidanceOf(answers, {
    campaigns,
    id: idFor('guidance', title, taken),
    verifyBy: inAYear(today),
  });
  const level: EntryOf<'service-level'> = {
    id: idFor('service-level', title, taken),
    kind: 'service-level',
    title: common.firstFollowUp(title),
    body: {
      side: 'sales',
      duty: 'first-follow-up',
      campaigns,
      limit,
      warn: Math.min(starter.warn, Math.floor(limit / 2)),
      startsAt: 'last-response',
      calendar: calendar.id,
    },
  };
  return [
    campaign,
    guidance,
    level,
    ...(definition ? [] : [definitionOf(answers, { id: idFor('definition', common.stage, taken), today })]),
    ...(inForce(beside.entries, 'calendar') ? [] : [calendar]),
  ];
}

type MadeGuidance = { id: string; campaigns: string[]; verifyBy: Day };

function guidanceOf(answers: Answers, { id, campaigns, verifyBy }: MadeGuidance): EntryOf<'guidance'> {
  const { language, owner, jobTitles, campaign } = answers;
  const starter = starters[language][answers.starter];
  const common = commons[language];
  const said = (text: string) => withWords(text, answers);
  return {
    id,
    kind: 'guidance',
    title: `${starter.title}: ${campaign}`.slice(0, 200),
    body: {
      campaigns,
      responses: starter.responses,
      keyMessage: said(starter.keyMessage),
      personas: common.personas({ jobTitles, questions: starter.questions }),
      do: starter.do,
      dont: starter.dont,
      objections: [...starter.objections, ...common.objections],
      steps: starter.steps.map((step) => stepOf(step, said)),
      owner,
      verifyBy,
    },
  };
}

function stepOf(step: StepBody, said: (text: string) => string): StepBody {
  const { subject, text, ...rest } = step;
  return { ...rest, ...(subject !== undefined && { subject: said(subject) }), text: said(text) };
}

function definitionOf(answers: Answers, { id, today }: { id: string; today: Day }): EntryOf<'definition'> {
  const { language, owner, employees, jobTitles } = answers;
  const starter: Starter = starters[language][answers.starter];
  const common = commons[language];
  const asked = { jobTitles, ...(employees !== undefined && { employees }) };
  return {
    id,
    kind: 'definition',
    title: common.definition,
    body: {
      stage: common.stage,
      criteria: [...common.criteria(asked), ...starter.criteria],
      validFrom: today,
      reviewBy: inAYear(today),
      owner,
      rejectReasons: [...common.rejectReasons, ...starter.rejectReasons],
    },
  };
}

function calendarOf({ language, zone }: Answers, { taken, holidays }: Beside): EntryOf<'calendar'> {
  const day: [string, string][] = [
    ['09:00', '12:00'],
    ['13:00', '17:00'],
  ];
  const title = commons[language].calendar;
  return {
    id: idFor('calendar', title, taken),
    kind: 'calendar',
    title,
    body: { zone, hours: { mon: day, tue: day, wed: day, thu: day, fri: day }, holidays },
  };
}

function inForce<Kind extends EntryKind>(entries: Entry[], kind: Kind): EntryOf<Kind> | undefined {
  return entries.filter(standing).find((entry): entry is EntryOf<Kind> => entry.kind === kind);
}

/** Puts what the company says of itself into a starter's text. Double braces in it would be merge fields: they fall. */
export function withWords(text: string, { campaign, promise, offer }: Answers): string {
  const words: Record<string, string> = { campaign, promise, offer };
  return text.replace(/\[\[(\w+)\]\]/g, (_, name: string) => (words[name] ?? '').replace(/[{}]/g, ''));
}

/** An offer stands within the sentences of a script, and by itself in the campaign. */
const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const inAYear = (day: Day): Day =>
  `${Number(day.slice(0, 4)) + 1}${day.slice(4).replace('-02-29', '-02-28')}`;
