import type { FieldName, StandardField } from '../../../domain/lead/fields';

const names: Record<StandardField, string> = {
  name: 'name',
  firstName: 'first name',
  lastName: 'last name',
  company: 'company',
  jobTitle: 'job title',
  email: 'e-mail',
  phone: 'phone',
  country: 'country',
  industry: 'industry',
  employees: 'employees',
  budget: 'budget',
  leadSource: 'lead source',
  medium: 'medium',
  utmCampaign: 'UTM campaign',
  language: 'language',
  timeZone: 'time zone',
  status: 'status',
  rating: 'rating',
  owner: 'owner',
  converted: 'converted',
  targetAccount: 'target account',
  createdAt: 'created',
  assignedAt: 'assigned',
  lastFollowUpAt: 'last follow-up',
};

/** A company's own fields are told by their own names. */
export function fieldName(field: FieldName): string {
  return Object.hasOwn(names, field) ? names[field as StandardField] : field.slice(2).replaceAll('_', ' ');
}
