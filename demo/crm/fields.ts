/** The fields of a practice lead by their API names, as its page and its form show them. */
export const fields = {
  FirstName: { label: 'First Name', section: 'About', kind: 'text' },
  LastName: { label: 'Last Name', section: 'About', kind: 'text' },
  Company: { label: 'Company', section: 'About', kind: 'text' },
  Title: { label: 'Title', section: 'About', kind: 'text' },
  OwnerId: { label: 'Lead Owner', section: 'About', kind: 'owner' },
  Status: {
    label: 'Lead Status',
    section: 'About',
    kind: 'choice',
    options: ['New', 'Contacted', 'Working', 'Nurture', 'Unqualified', 'Converted'],
  },
  Phone: { label: 'Phone', section: 'Get in Touch', kind: 'phone' },
  Email: { label: 'Email', section: 'Get in Touch', kind: 'email' },
  Country: { label: 'Country', section: 'Get in Touch', kind: 'text' },
  LeadSource: {
    label: 'Lead Source',
    section: 'Get in Touch',
    kind: 'choice',
    options: ['', 'Webinar', 'Trade Show', 'White Paper', 'Web', 'Partner', 'Newsletter'],
  },
  Industry: {
    label: 'Industry',
    section: 'Qualification',
    kind: 'choice',
    options: [
      '',
      'Automotive',
      'Electronics',
      'Food & Beverage',
      'Logistics',
      'Machinery',
      'Medical Devices',
      'Packaging',
      'Pharmaceuticals',
      'Plastics',
      'Retail',
    ],
  },
  NumberOfEmployees: { label: 'No. of Employees', section: 'Qualification', kind: 'number' },
  Budget__c: { label: 'Budget (EUR)', section: 'Qualification', kind: 'number' },
  ProductionLines__c: { label: 'Production Lines', section: 'Qualification', kind: 'number' },
  Rating: { label: 'Rating', section: 'Qualification', kind: 'choice', options: ['', 'Hot', 'Warm', 'Cold'] },
  TargetAccount__c: { label: 'Target Account', section: 'Qualification', kind: 'yes-no' },
  CreatedDate: { label: 'Created', section: 'System Information', kind: 'instant' },
  AssignedDate__c: { label: 'Assigned', section: 'System Information', kind: 'instant' },
  LastFollowUp__c: { label: 'Last Follow-up', section: 'System Information', kind: 'instant' },
} as const satisfies Record<string, Field>;

export type Field = {
  label: string;
  section: 'About' | 'Get in Touch' | 'Qualification' | 'System Information';
  kind: 'text' | 'email' | 'phone' | 'number' | 'choice' | 'yes-no' | 'owner' | 'instant';
  options?: readonly string[];
};
export type FieldName = keyof typeof fields;
export type Value = string | number | boolean | null;

export const fieldNames = Object.keys(fields) as FieldName[];

/** What the form lets a person change. */
export const editable = (name: FieldName) => fields[name].kind !== 'instant' && fields[name].kind !== 'owner';

/** A value as the form sends it, or `undefined` when the field cannot hold it. */
export function fitting(name: FieldName, sent: unknown): Value | undefined {
  const field: Field = fields[name];
  if (field.kind === 'yes-no') return typeof sent === 'boolean' ? sent : undefined;
  if (sent === null || sent === '') return name === 'LastName' || name === 'Company' ? undefined : null;
  if (field.kind === 'number') return typeof sent === 'number' && sent >= 0 && sent < 1e12 ? sent : undefined;
  if (typeof sent !== 'string' || sent.length > 255) return undefined;
  return field.options && !field.options.includes(sent) ? undefined : sent;
}
