import type { LeadFacts } from '../../../domain/lead/facts';
import { type Instant, instantAt } from '../../../domain/instant';
import type { EntryOf } from '../../../domain/playbook/entries';
import { foldActs, type LeadProgress } from '../../../domain/progress/progress';
import { fittingFacts, valueShortOf, type Wanted } from './sample-facts';

/** Leads on which a draft is looked at. */
export const sampleKinds = ['fits', 'falls-short', 'unknown', 'late', 'other-persona'] as const;
export type SampleKind = (typeof sampleKinds)[number];

const hour = 3_600_000;
const day = 24 * hour;

type Settled = EntryOf<'definition'>;
type Asked = Omit<Wanted, 'arrived' | 'persona'>;

/** The facts of a sample lead, made so that the campaign, guidance and definition at hand speak of it. */
export function sampleFacts(kind: SampleKind, asked: Asked): LeadFacts {
  const { guidance, now } = asked;
  const [first, second] = guidance?.personas ?? [];
  const arrived = instantAt(Date.parse(now) - (kind === 'late' ? 21 * day : hour / 2));
  const persona = kind === 'other-persona' ? second : first;
  const facts = fittingFacts({ ...asked, persona, arrived });
  if (kind === 'falls-short') return fallingShort(facts, asked);
  if (kind === 'unknown') return knowingLittle(facts);
  if (kind === 'other-persona' && persona === undefined) return withJob(facts, 'Apprentice');
  return facts;
}

/** Falls short of the first required criterion that a value can fall short of. */
function fallingShort(facts: LeadFacts, { definition, now }: Asked): LeadFacts {
  for (const criterion of definition?.criteria ?? []) {
    const value = valueShortOf(criterion, now);
    if (!criterion.required || criterion.field === undefined || value === undefined) continue;
    const fields = {
      ...facts.fields,
      [criterion.field]: { known: true as const, value, source: 'page' as const },
    };
    return { ...facts, fields };
  }
  return facts;
}

/** What a page shows of a lead that came by a short form: a name, an address, where it came from. */
function knowingLittle(facts: LeadFacts): LeadFacts {
  const kept = [
    'lastName',
    'email',
    'leadSource',
    'utmCampaign',
    'createdAt',
    'assignedAt',
    'lastFollowUpAt',
  ];
  const fields = Object.entries(facts.fields).filter(([field]) => kept.includes(field));
  return { ...facts, fields: Object.fromEntries(fields) };
}

function withJob(facts: LeadFacts, title: string): LeadFacts {
  return { ...facts, fields: { ...facts.fields, jobTitle: { known: true, value: title, source: 'page' } } };
}

/** What the rep has asked: who meets everything has said so, of the others nothing is known by word. */
export function sampleProgress(
  kind: SampleKind,
  definition: Settled | undefined,
  now: Instant,
): LeadProgress {
  const asked = kind === 'falls-short' || kind === 'unknown' ? [] : (definition?.body.criteria ?? []);
  return foldActs(
    asked
      .filter(({ operator }) => operator === 'asked')
      .map(({ id }) => ({
        key: id,
        at: now,
        person: 'sample',
        act: { kind: 'settled', definition: definition?.id ?? '', criterion: id, outcome: 'met' },
      })),
  );
}
