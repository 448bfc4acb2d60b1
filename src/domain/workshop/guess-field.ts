import { type FieldName, type StandardField, standardFields } from '../lead/fields';

/**
 * How exports of CRMs usually head their columns, folded to letters and digits, in English and German. It is a guess
 * from usage, not from a standard: a person sees it and changes it before anything is counted.
 */
const headings: Partial<Record<StandardField, string[]>> = {
  name: ['fullname', 'leadname', 'contactname', 'vollständigername'],
  firstName: ['vorname', 'givenname'],
  lastName: ['nachname', 'surname'],
  company: [
    'companyaccount',
    'companyname',
    'account',
    'accountname',
    'firma',
    'unternehmen',
    'organization',
  ],
  jobTitle: ['title', 'jobposition', 'position', 'funktion'],
  email: ['emailaddress', 'mail'],
  phone: ['phonenumber', 'businessphone', 'telefon'],
  country: ['countryregion', 'land', 'mailingcountry'],
  industry: ['branche'],
  employees: ['noofemployees', 'numberofemployees', 'employeecount', 'mitarbeiter', 'anzahlmitarbeiter'],
  budget: ['budgetamount', 'expectedrevenue'],
  leadSource: ['source', 'originalsource', 'quelle', 'leadquelle'],
  medium: ['utmmedium'],
  language: ['preferredlanguage', 'sprache'],
  status: ['leadstatus'],
  owner: ['leadowner', 'contactowner', 'salesperson', 'inhaber'],
  createdAt: ['createddate', 'createdate', 'createdon', 'erstelltam'],
  lastFollowUpAt: ['lastactivity', 'lastactivitydate', 'lastcontacted'],
};

const known = new Map<string, StandardField>(
  (Object.keys(standardFields) as StandardField[]).flatMap((field) =>
    [folded(field), ...(headings[field] ?? [])].map((heading) => [heading, field] as const),
  ),
);

/** The field that a column of a file most likely holds; `own` are the company's own fields. A person looks at it. */
export function guessField(heading: string, own: FieldName[] = []): FieldName | undefined {
  const text = folded(heading);
  return known.get(text) ?? own.find((field) => folded(field.slice(2)) === text);
}

function folded(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
