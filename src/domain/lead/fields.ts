export type FieldType = 'text' | 'number' | 'boolean' | 'instant' | 'day';

/** The lead's fields that every adapter speaks of, by one name whatever the CRM calls them. */
export const standardFields = {
  name: 'text',
  firstName: 'text',
  lastName: 'text',
  company: 'text',
  jobTitle: 'text',
  email: 'text',
  phone: 'text',
  country: 'text',
  industry: 'text',
  employees: 'number',
  budget: 'number',
  leadSource: 'text',
  medium: 'text',
  utmCampaign: 'text',
  language: 'text',
  timeZone: 'text',
  status: 'text',
  rating: 'text',
  owner: 'text',
  converted: 'boolean',
  targetAccount: 'boolean',
  createdAt: 'instant',
  assignedAt: 'instant',
  lastFollowUpAt: 'instant',
} as const satisfies Record<string, FieldType>;

export type StandardField = keyof typeof standardFields;

/** A field that only this company's CRM has; its type stands in the mapping that reads it. */
type CustomField = `x_${string}`;

export type FieldName = StandardField | CustomField;
