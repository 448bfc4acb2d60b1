import type { Condition, Criterion } from '../../../domain/definition/criterion';
import type { Fact, FactValue, LeadFacts, Response } from '../../../domain/lead/facts';
import { type FieldName, type StandardField } from '../../../domain/lead/fields';
import { dayPlus, type Instant, instantAt, utcDayOf } from '../../../domain/instant';
import type {
  CampaignBody,
  DefinitionBody,
  GuidanceBody,
  PersonaBody,
} from '../../../domain/playbook/entries';
import type { FieldType } from '../../../domain/lead/fields';

/** What a lead must be like for a sample. */
export type Wanted = {
  campaign?: CampaignBody | undefined;
  guidance?: GuidanceBody | undefined;
  definition?: DefinitionBody | undefined;
  persona?: PersonaBody | undefined;
  typeOf: (field: string) => FieldType | undefined;
  now: Instant;
  /** When it responded and came. */
  arrived: Instant;
};

const known = (value: FactValue): Fact => ({ known: true, value, source: 'page' });

const person = {
  firstName: 'Marta',
  lastName: 'Brandt',
  name: 'Marta Brandt',
  company: 'Brandt Kunststofftechnik GmbH',
  jobTitle: 'Head of Production',
  email: 'marta.brandt@example.com',
  phone: '+49 731 5550 143',
  country: 'Germany',
  industry: 'Plastics',
  employees: 180,
  budget: 40_000,
  language: 'en',
  timeZone: 'Europe/Berlin',
} as const satisfies Partial<Record<StandardField, FactValue>>;

/** A lead of the campaign that meets everything that is asked of it. */
export function fittingFacts(wanted: Wanted): LeadFacts {
  const { campaign, guidance, definition, persona, arrived, now } = wanted;
  const fields: LeadFacts['fields'] = Object.fromEntries(
    Object.entries(person).map(([field, value]) => [field, known(value)]),
  );
  fields.createdAt = known(arrived);
  fields.assignedAt = known(arrived);
  fields.lastFollowUpAt = { known: false, reason: 'empty' };
  const title = persona?.jobTitles[0];
  if (title !== undefined) fields.jobTitle = known(title);
  const language = guidance?.languages?.[0];
  if (language !== undefined) fields.language = known(language);
  const conditions = [...(definition?.criteria ?? []), ...(guidance?.segment?.conditions ?? [])];
  for (const condition of conditions) meet(condition, fields, wanted);
  return {
    lead: { crm: 'sample', origin: 'https://crm.example', objectType: 'Lead', recordId: 'sample' },
    fields: { ...fields, ...sourceOf(campaign) },
    memberships: membershipsOf({ campaign, guidance, arrived }),
    readAt: now,
  };
}

type Met = Partial<Pick<Condition, 'field' | 'value'>> & { operator: Criterion['operator'] };

function meet({ field, operator, value }: Met, fields: LeadFacts['fields'], wanted: Wanted): void {
  if (field === undefined || operator === 'asked') return;
  const met = valueMeeting({ field, operator, ...(value !== undefined && { value }) }, wanted);
  if (met !== undefined) fields[field] = known(met);
}

/** A value that meets a condition; absent when what the lead has already does as well as any. */
function valueMeeting({ field, operator, value }: Condition, { typeOf, now }: Wanted): FactValue | undefined {
  switch (operator) {
    case 'is':
      return typeof value === 'string' || typeof value === 'boolean' ? value : undefined;
    case 'is-not':
      return undefined;
    case 'one-of':
      return Array.isArray(value) ? value[0] : undefined;
    case 'contains':
      return typeof value === 'string' ? value : undefined;
    case 'at-least':
    case 'at-most':
      return typeof value === 'number' ? value : undefined;
    case 'within-days':
      return typeOf(field) === 'day' ? dayPlus(utcDayOf(now), -1) : instantAt(Date.parse(now) - 3_600_000);
    case 'present':
      return presentValue(field, typeOf(field), now);
  }
}

function presentValue(field: FieldName, type: FieldType | undefined, now: Instant): FactValue | undefined {
  if (Object.hasOwn(person, field)) return undefined;
  if (type === 'number') return 1;
  if (type === 'boolean') return true;
  if (type === 'instant') return now;
  return type === 'day' ? utcDayOf(now) : 'Sample';
}

/** A value that falls short of a condition; absent when only a missing one could. */
export function valueShortOf({ operator, value }: Criterion, now: Instant): FactValue | undefined {
  switch (operator) {
    case 'is':
      if (typeof value === 'boolean') return !value;
      return 'Something else';
    case 'is-not':
      return typeof value === 'string' ? value : undefined;
    case 'one-of':
    case 'contains':
      return 'Something else';
    case 'at-least':
      return typeof value === 'number' && value > 0 ? Math.floor(value / 2) : undefined;
    case 'at-most':
      return typeof value === 'number' ? value * 2 + 1 : undefined;
    case 'within-days':
      return dayPlus(utcDayOf(now), -4000);
    default:
      return undefined;
  }
}

/** The lead's source, for a campaign that claims no membership. */
function sourceOf(campaign: CampaignBody | undefined): LeadFacts['fields'] {
  const { leadSources, utmCampaigns } = campaign?.claims ?? {};
  return {
    ...(leadSources?.[0] !== undefined && { leadSource: known(leadSources[0]) }),
    ...(utmCampaigns?.[0] !== undefined && { utmCampaign: known(utmCampaigns[0]) }),
  };
}

type Came = Pick<Wanted, 'campaign' | 'guidance' | 'arrived'>;

function membershipsOf({ campaign, guidance, arrived }: Came): NonNullable<LeadFacts['memberships']> {
  const campaignId = campaign?.claims.campaignIds?.[0];
  const campaignName = campaign?.claims.names?.[0];
  if (campaignId === undefined && campaignName === undefined) return [];
  const status: Response = guidance?.responses[0] ?? 'asked';
  return [
    {
      ...(campaignId !== undefined && { campaignId }),
      ...(campaignName !== undefined && { campaignName }),
      status,
      when: { at: arrived },
    },
  ];
}
