import team from '../company/people.json' with { type: 'json' };
import { type CampaignName, campaigns, id18 } from './campaigns';
import type { FieldName, Value } from './fields';
import { chosen, invent, type Invented } from './people';
import { workingClock } from './working-age';

/** A campaign membership; `responded` is an instant, or a day where the practice CRM knows no more. */
export type Member = {
  id: string;
  campaignId: string;
  campaign: string;
  status: string;
  responded: string | null;
};
export type Activity = { at: string; what: string; by: string };

/** A lead of the practice CRM: values by API name, instants as ISO text. */
export type PracticeLead = {
  id: string;
  values: Record<FieldName, Value>;
  owner: string;
  ownerId: string;
  members: Member[];
  activities: Activity[];
};

/** What happened to a lead: the response, how many minutes of working time ago, and what came after. */
type Story = {
  touches: [campaign: CampaignName, status: string, minutesAgo: number | null][];
  age: number;
  followedUp?: number;
  status?: string;
  source?: string | null;
  dayOnly?: true;
  target?: true;
  owner?: number;
};

/** In the order of `chosen`: in time, near breach, breached, followed up, then the odd ones. */
const told: Story[] = [
  { touches: [['scrap', 'Attended', 130]], age: 2900, target: true, owner: 0 },
  { touches: [['lineDays', 'Visited Stand', 205]], age: 205, owner: 0 },
  { touches: [['uptime', 'Downloaded', 410]], age: 410, target: true, owner: 0 },
  { touches: [['scrap', 'No Show', 620]], age: 1500, owner: 0 },
  { touches: [['scrap', 'Attended', 900]], age: 4000, followedUp: 770, status: 'Contacted', owner: 0 },
  { touches: [['scrap', 'Registered', 60]], age: 60, owner: 0 },
  { touches: [['lineDays', 'Requested Contact', 15]], age: 5000, target: true, owner: 0 },
  { touches: [['uptime', 'Downloaded', 1200]], age: 1200, dayOnly: true },
  { touches: [], age: 700, source: null },
  { touches: [['mailing', 'Sent', null]], age: 3000, source: null },
  { touches: [['partner', 'Attended', 300]], age: 320 },
  { touches: [], age: 45, source: null },
];

const round: CampaignName[] = ['scrap', 'lineDays', 'uptime'];
const responses = {
  scrap: ['Attended', 'No Show', 'Registered'],
  lineDays: ['Visited Stand'],
  uptime: ['Downloaded'],
};
const ages = [25, 90, 170, 200, 225, 260, 480, 1100, 2400, 5200];

function imagine(at: number): Story {
  const campaign = round[at % 3] as keyof typeof responses;
  const words = responses[campaign];
  const age = ages[(at * 7) % ages.length] as number;
  const followed = age > 300 && at % 2 === 0;
  const second: Story['touches'] = at % 6 === 0 ? [['uptime', 'Downloaded', age + 1600]] : [];
  return {
    touches: [...second, [campaign, words[at % words.length] as string, age]],
    age: age + (at % 4) * 700,
    ...(followed && {
      followedUp: age - 120 - (at % 5) * 40,
      status: pick(['Contacted', 'Working', 'Nurture'], at),
    }),
    ...(at % 8 === 0 && { target: true as const }),
  };
}

/** The sixty leads of the practice CRM. Who they are never changes; when things happened is told from `now`. */
export function practiceLeads(now: Date): PracticeLead[] {
  const ago = workingClock(now);
  return Array.from({ length: 60 }, (_, at) =>
    leadOf({ at, person: chosen[at] ?? invent(at), story: told[at] ?? imagine(at), ago }),
  );
}

const reps = team.people.filter(({ role }) => role === 'rep').map(({ name }) => name);

function leadOf(made: {
  at: number;
  person: Invented;
  story: Story;
  ago: (minutes: number) => Date;
}): PracticeLead {
  const { at, person, story, ago } = made;
  const iso = (minutes: number) => ago(minutes).toISOString();
  const ownerAt = (story.owner ?? at) % reps.length;
  const owner = reps[ownerAt] as string;
  const number = String(at + 1).padStart(3, '0');
  const [campaign] = story.touches.at(-1) ?? [];
  const source = story.source === undefined ? campaign && campaigns[campaign].source : story.source;
  return {
    id: id18(`00QTb00000xK${number}`),
    owner,
    ownerId: id18(`005Tb00000rEp0${ownerAt}`),
    values: {
      FirstName: person.first || null,
      LastName: person.last,
      Company: person.company,
      Title: person.title || null,
      OwnerId: owner,
      Status: story.status ?? 'New',
      Phone: person.phone === false ? null : `+49 711 555 0${number}`,
      Email: at === 11 ? null : `lead${number}@plant${number}.example`,
      Country: person.country || null,
      LeadSource: source ?? null,
      Industry: person.industry || null,
      NumberOfEmployees: person.employees,
      Budget__c: person.budget,
      ProductionLines__c: person.lines,
      Rating: at % 4 === 3 ? null : pick(['Hot', 'Warm', 'Cold'], at),
      TargetAccount__c: story.target === true,
      CreatedDate: iso(story.age),
      AssignedDate__c: iso(Math.max(story.age - 5, 0)),
      LastFollowUp__c: story.followedUp === undefined ? null : iso(story.followedUp),
    },
    members: story.touches.map(([name, status, minutes], place) => ({
      id: id18(`00vTb0000${place}mB${number}`),
      campaignId: campaigns[name].id,
      campaign: campaigns[name].name,
      status,
      responded: minutes === null ? null : story.dayOnly ? iso(minutes).slice(0, 10) : iso(minutes),
    })),
    activities:
      story.followedUp === undefined
        ? []
        : [{ at: iso(story.followedUp), what: 'Call: spoke to the lead', by: owner }],
  };
}

function pick<Item>(from: readonly Item[], at: number): Item {
  return from[at % from.length] as Item;
}
