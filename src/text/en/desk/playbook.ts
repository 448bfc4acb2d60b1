import type { Weekday } from '../../../domain/clock/calendar';
import type { Condition, Criterion } from '../../../domain/definition/criterion';
import type { Day } from '../../../domain/instant';
import type { Response } from '../../../domain/lead/facts';
import type { FieldName } from '../../../domain/lead/fields';
import type { EntryKind, Outcome } from '../../../domain/playbook/entries';
import type { StatusMeaning } from '../../../domain/playbook/mapping';
import type { Side } from '../../../domain/playbook/release';
import { controls } from '../controls';
import { duration } from '../moment';
import { fieldName } from '../panel/fields';
import { script } from '../panel/script';
import { source } from '../panel/source';
import { sentence } from './criterion';
import { duty, warn } from './duty';
import { outcomes } from './edit-kinds';
import { sides } from './sides';

const kinds: Record<EntryKind, string> = {
  campaign: 'Campaign',
  guidance: 'Guidance',
  definition: 'Lead definition',
  'service-level': 'Service level',
  calendar: 'Calendar',
  cartridge: 'Cartridge',
  'value-proposition': 'Value proposition',
  mapping: 'CRM mapping',
};

export { sides };
const ends: Record<string, string> = { end: 'end of the script', recycle: 'back to Marketing' };
const list = new Intl.ListFormat('en-GB');

export const playbook = {
  title: 'Playbook',
  sides,
  release: (number: number) => `Release ${number}`,
  inForce: 'in force',
  earlier: 'earlier release',
  toInForce: 'Go to the release in force',
  releasedAt: 'Released',
  signedBy: (name: string, side: Side) => `${name} for ${sides[side]}`,
  signedAt: 'signed',
  views: {
    label: 'What to show',
    entries: 'Entries',
    drafts: 'Drafts',
    proposals: 'Proposals',
    releases: 'Releases',
  },
  upload: 'Upload a file',
  newEntry: 'New entry',
  download: 'Download',
  downloadName: (number: number) => `playbook-release-${number}.json`,
  none: 'No playbook yet',
  noneHelp:
    'Marketing or a team lead proposes the first one. Once both sides have signed it, you can read it here.',
  unread: (count: number) =>
    count === 1
      ? 'One entry is of a kind that this page does not know yet.'
      : `${count} entries are of kinds that this page does not know yet.`,
  kindFilter: 'Kind',
  allKinds: 'All kinds',
  search: 'Search',
  searchHint: 'Search in the playbook',
  entries: 'Entries',
  count: (count: number) =>
    count === 1 ? '1 entry' : `${new Intl.NumberFormat('en-GB').format(count)} entries`,
  more: (count: number) => `Show ${count} more`,
  archivedOnly: 'Only archived',
  archived: 'archived',
  noneFound: 'No entry fits',
  noneFoundHelp: 'Try other words or another kind.',
  gone: 'This entry is not in this release',
  goneHelp: 'It was removed or has another name now. Choose one from the list.',
  backToList: 'All entries',
  kinds,

  channel: 'Channel',
  promise: 'Promise',
  offer: 'Offer',
  dates: 'Dates',
  owner: 'Owner',
  cartridge: 'Cartridge',
  order: 'Order',
  assets: 'Offered',
  claims: 'Claims leads whose',
  claimNames: 'campaign is named',
  claimIds: 'campaign id is',
  claimUtm: 'UTM campaign is',
  claimSources: 'lead source is',
  claimsNone: 'no lead by itself',
  orderHint: (order: number) => `${order} (lower wins when two campaigns claim one lead)`,

  for: 'For leads of',
  anyCampaign: 'any campaign',
  whoResponded: 'Who',
  anyResponse: 'responded, in any way',
  response: (response: Response) => source.response(response),
  or: (words: string[]) => new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(words),
  and: (words: string[]) => list.format(words),
  stages: 'Stages',
  languages: 'Languages',
  ages: 'Age',
  ageOf: ({ from, to }: { from?: number; to?: number }) => {
    if (from !== undefined && to !== undefined) return `from day ${from} to day ${to}`;
    return from === undefined ? `up to day ${to ?? 0}` : `from day ${from} on`;
  },
  segment: 'Segment',
  condition: (condition: Condition) => sentence(condition),
  variantFor: (whom: string[]) => `Other words for ${whom.join(', ')}`,
  branch: (outcome: Outcome, to: string) => `${outcomes[outcome]} → ${ends[to] ?? to}`,
  keyMessage: 'Key message',
  script: 'Script',
  stepChannel: script.channel,
  stepWait: (minutes: number) => (minutes === 0 ? 'at once' : `after ${duration(minutes)} of working time`),
  subject: 'Subject',
  field: (field: FieldName) => fieldName(field),
  fieldHint: 'Filled in from the lead',
  personas: 'Who you talk to',
  jobTitles: 'Job titles',
  goal: 'Wants to reach',
  questions: 'Ask',
  story: 'Tell',
  objections: 'Objections',
  do: 'Do',
  dont: 'Do not',
  verifyBy: 'Verify by',

  stage: 'Stage',
  validFrom: 'Valid from',
  reviewBy: 'Review by',
  criteria: 'A lead meets it when',
  criterion: (criterion: Criterion) => sentence(criterion),
  rejectReasons: 'Reasons to reject a lead',
  notRequired: 'wished for, not required',
  because: 'Why',
  ask: 'Ask',

  duty,
  warn,
  hoursOf: 'Hours',
  leadsZone: 'in the lead’s own time zone',
  forCampaigns: 'For',
  allCampaigns: 'leads of every campaign',
  calendar: 'Calendar',

  zone: 'Time zone',
  teams: 'Teams',
  hours: 'Working hours',
  weekdays: {
    mon: 'Monday',
    tue: 'Tuesday',
    wed: 'Wednesday',
    thu: 'Thursday',
    fri: 'Friday',
    sat: 'Saturday',
    sun: 'Sunday',
  } satisfies Record<Weekday, string>,
  closed: 'closed',
  holidays: 'Closed on',
  noHolidays: 'no further days',

  delivers: 'Delivers',
  next: 'Hands on to',
  serviceLevel: 'Service level',
  budget: 'Budget a year',
  money: ({ amount, currency }: { amount: number; currency: string }) =>
    new Intl.NumberFormat('en-GB', { style: 'currency', currency, maximumFractionDigits: 0 }).format(amount),
  reach: 'Reach',
  place: 'Place from market to customer',

  crm: 'Read by',
  sites: 'Sites',
  anySite: 'any site that a person has allowed',
  places: 'Lead pages',
  fields: 'Fields',
  fieldName: 'Field',
  fieldCrm: 'In the CRM',
  fieldType: 'Type',
  mapsFields: (count: number) => (count === 1 ? '1 field' : `${count} fields`),
  responses: 'Words for responses',
  statuses: 'Words for statuses',
  status: ({ stage, handOff, pauses }: StatusMeaning) =>
    [stage, handOff, pauses && 'clocks stand still'].filter((each) => each !== undefined).join(', '),
  brokenSince: (day: Day) => `Known not to work since ${controls.day(day)}.`,

  releasesCaption: 'All releases, the newest first',
  number: 'Release',
  what: 'What for',
  when: 'Released',
  signedByTitle: 'Signed by',
};
