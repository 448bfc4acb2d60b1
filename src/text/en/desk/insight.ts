import type { LeadOutcome } from '../../../domain/definition/outcome';
import type { Replay } from '../../../domain/insight/replay';

const number = new Intl.NumberFormat('en-GB');
const percent = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 0 });
const all = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const leads = (count: number) => (count === 1 ? '1 lead' : `${number.format(count)} leads`);
const people = (count: number) => (count === 1 ? '1 person' : `${number.format(count)} people`);

/** `31 % fewer`, `12 % more`, `as many`. */
function change(share: number): string {
  const whole = Math.round(share * 100);
  if (whole === 0) return 'as many';
  return `${percent.format(Math.abs(whole) / 100)} ${whole < 0 ? 'fewer' : 'more'}`;
}

export const insight = {
  title: 'Insight',
  views: 'Views',
  view: { coverage: 'Coverage', health: 'Definition health', adoption: 'Adoption', thanks: 'This worked' },
  number: (count: number) => number.format(count),
  leads,
  people,
  share: (count: number, of: number) =>
    of === 0 || count === 0
      ? number.format(count)
      : `${number.format(count)} (${percent.format(count / of)})`,
  coverage: {
    lead: (count: number, days: number) =>
      `${leads(count)} ${count === 1 ? 'was' : 'were'} opened in the last ${days} days by people who have the extension. Leads that nobody opened are not counted.`,
    none: 'No lead has been opened yet',
    noneHelp:
      'As soon as reps open leads with the extension, this page says where the playbook does not help them.',
    unclaimed: 'Campaigns that the playbook does not know',
    unclaimedHelp: 'These names stand on leads, and no campaign of the playbook claims them.',
    noneUnclaimed: 'Every campaign on the leads is known.',
    withoutGuidance: 'Campaigns without guidance',
    withoutGuidanceHelp:
      'Reps opened these leads and found nothing to say. Counted as each lead was last opened.',
    noneWithout: 'Every campaign has something to say.',
    unmatched: (days: number) => `Guidance that was shown on no lead in ${days} days`,
    unmatchedHelp: 'Its campaign may be over, or nothing claims its leads. Younger guidance is not listed.',
    noneUnmatched: 'All guidance was shown.',
    write: 'Write it',
    writeNamed: (name: string) => `Write it: ${name}`,
    toDraft: 'Open the draft',
    name: 'Name on the leads',
    campaign: 'Campaign',
    guidance: 'Guidance',
    count: 'Leads',
    actions: 'What to do',
    guidanceTitle: (campaign: string) => `Follow-up: ${campaign}`,
  },
  health: {
    lead: (days: number) =>
      `Leads of the last ${days} days with the verdict that was recorded when they were last seen before somebody accepted or rejected them. Values are not recorded, only what was met.`,
    none: 'No verdict has been recorded yet',
    noneHelp: 'A verdict is recorded when a rep opens a lead that an agreed definition judges.',
    said: ({ met, rejected }: { met: number; rejected: number }) =>
      rejected === 0
        ? `None of the ${leads(met)} that met it was rejected.`
        : `${number.format(rejected)} of ${leads(met)} that met it ${rejected === 1 ? 'was' : 'were'} rejected.`,
    saidShort: (accepted: number) =>
      accepted === 0
        ? 'No lead that fell short was accepted.'
        : `${leads(accepted)} fell short and ${accepted === 1 ? 'was' : 'were'} accepted all the same.`,
    verdict: 'Verdict',
    outcomes: {
      meets: 'meets',
      'falls short': 'falls short',
      'cannot tell yet': 'cannot tell yet',
    } satisfies Record<LeadOutcome, string>,
    fates: { accepted: 'Accepted', rejected: 'Rejected', recycled: 'Back to Marketing', open: 'Nobody said' },
    matrix: 'What became of the leads',
    reasons: 'Met it, and rejected because',
    noReason: 'no reason given',
    noneRejected: 'None.',
    failed: 'Accepted, although this was not met',
    noneAccepted: 'None.',
    criteria: 'Criterion by criterion',
    criterion: 'Criterion',
    met: 'Met',
    notMet: 'Not met',
    unknown: 'Unknown',
    notMetAccepted: 'Not met, yet accepted',
    metRejected: 'All met, yet rejected',
    optional: 'not required',
    few: 'These are few leads: one or two decide every figure.',
  },
  replay: {
    title: 'What would a new text have changed?',
    lead: 'A draft is laid over the verdicts that were recorded in the last quarter.',
    choose: 'Text',
    nothing: 'choose a draft or a workshop',
    draft: (title: string) => `Draft: ${title}`,
    workshop: (title: string) => `Workshop: ${title}`,
    none: 'There is no draft of a definition and no workshop that is laid open. Begin one, then it can be replayed here.',
    incomplete: 'This draft is not complete yet: its stage or a criterion is missing or does not fit.',
    noRecords: (stage: string) =>
      `No verdict has been recorded for the stage “${stage}” in the last quarter, so there is nothing to replay it on.`,
    of: (titles: string[], count: number) =>
      `On ${leads(count)} that were judged by ${all.format(titles.map((each) => `“${each}”`))}:`,
    said: ({ change: found, before, after }: Replay) => {
      if (!found)
        return `None of these leads met the old text; ${leads(after.meets)} certainly ${after.meets === 1 ? 'meets' : 'meet'} the new one.`;
      if (after.meets + after['falls short'] === 0)
        return 'The records tell of no lead whether it would have met this text.';
      const [least, most] = [change(found.least), change(found.most)];
      if (least === most)
        return `${capital(least)} leads would have met it: ${number.format(after.meets)} instead of ${number.format(before.meets)}.`;
      return `Between ${least} and ${most} leads would have met it; the records do not tell it more exactly.`;
    },
    certain: (count: number) =>
      count === 0
        ? 'The records tell it for every lead.'
        : `For ${leads(count)} the records cannot tell whether they would have met it.`,
    accepted: ({ leads: of, kept, lost }: Replay['accepted']) =>
      of === 0
        ? 'No lead was accepted in that time.'
        : `Of ${leads(of)} that Sales accepted, it keeps ${number.format(kept)} and loses ${number.format(lost)}${rest(of - kept - lost)}.`,
    rejected: ({ leads: of, kept, lost }: Replay['rejected']) =>
      of === 0
        ? 'No lead was rejected in that time.'
        : `Of ${leads(of)} that Sales rejected, it still takes ${number.format(kept)} and keeps out ${number.format(lost)}${rest(of - kept - lost)}.`,
    unanswered: (titles: string[]) =>
      `Nothing is recorded about ${all.format(titles.map((each) => `“${each}”`))}: no definition asked for it until now. It counts as unknown.`,
    before: 'Old text',
    after: 'New text',
    table: 'Both texts beside each other',
  },
  adoption: {
    lead: 'Numbers of people, never who. Groups of fewer than five are not broken down.',
    release: 'Release',
    releaseNamed: ({ number: of, title }: { number: number; title: string }) => `Release ${of} · ${title}`,
    noRelease: 'No release yet',
    noReleaseHelp: 'When a playbook has been released, this page says who has it and what is used of it.',
    have: (have: number, of: number) => `${number.format(have)} of ${people(of)} have it`,
    haveHelp: 'An extension gets a release at its next poll, within a minute while the browser runs.',
    tooFew:
      'Fewer than five people have this release. Anything more would speak of single people, so it is not shown.',
    seen: (count: number) => `${people(count)} opened a lead with it`,
    used: (count: number) => `${people(count)} did a step of it`,
    days: 'Steps done, day by day',
    daysSaid: (steps: number, best: string) =>
      steps === 0
        ? 'No step has been done yet.'
        : `${number.format(steps)} ${steps === 1 ? 'step' : 'steps'} done; most on ${best}.`,
    table: 'As a table',
    day: 'Day',
    dayHave: 'Have it',
    daySeen: 'Opened a lead',
    daySteps: 'Steps done',
    steps: 'What is used',
    step: 'Step',
    guidance: 'Guidance',
    done: 'Done on leads',
    skipped: 'Skipped',
    worked: '“This worked”',
    noSteps: 'No step has been done or skipped yet.',
    helpful: 'Did it help?',
    yes: 'Helpful',
    no: 'Not helpful',
    noHelpful: 'Nobody has said yet whether it helped.',
    teams: 'Teams',
    team: 'Team',
    teamPeople: 'Have it',
    teamSeen: 'Opened a lead',
    teamUsed: 'Did a step',
    noTeams: 'Teams are too small to be shown apart.',
  },
  thanks: {
    title: 'This worked',
    lead: (days: number) => `Steps of which reps said “this worked” in the last ${days} days.`,
    none: 'No thanks yet',
    noneHelp:
      'A rep says “this worked” with one click on a step; the line appears here and for whoever wrote the guidance.',
    line: ({ times, step }: { times: number; step: string }) =>
      times === 1 ? `“${step}” worked` : `“${step}” worked ${number.format(times)} times`,
    in: 'in',
    of: (owner: string) => `Thanks to ${owner}`,
    mine: 'Yours',
    startTitle: 'What you wrote worked',
    last: 'last said',
  },
};

const rest = (count: number) => (count === 0 ? '' : `; of ${number.format(count)} it cannot be told`);

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
