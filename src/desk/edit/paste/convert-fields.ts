/** What became of the merge fields of another tool. */
export type Converted = {
  text: string;
  /** What stood there → our field. */
  found: { from: string; to: string }[];
  /** What nothing here fills, as it stood there; in the text it stands between square brackets. */
  unknown: string[];
};

/** Our field for the names that Salesforce, HubSpot, Marketo and Outreach have for it, in letters and digits only. */
const names: Record<string, string> = {
  firstname: 'firstName',
  givenname: 'firstName',
  lastname: 'lastName',
  surname: 'lastName',
  name: 'name',
  fullname: 'name',
  company: 'company',
  companyname: 'company',
  account: 'company',
  accountname: 'company',
  organization: 'company',
  title: 'jobTitle',
  jobtitle: 'jobTitle',
  email: 'email',
  emailaddress: 'email',
  phone: 'phone',
  phonenumber: 'phone',
  mobilephone: 'phone',
  country: 'country',
  industry: 'industry',
  employees: 'employees',
  numberofemployees: 'employees',
  numemployees: 'employees',
  budget: 'budget',
  annualbudget: 'budget',
  leadsource: 'leadSource',
  source: 'leadSource',
  status: 'status',
  leadstatus: 'status',
  rating: 'rating',
  owner: 'owner',
  ownername: 'owner',
  leadowner: 'owner',
};

/** Objects whose fields are the lead's own, and those whose name is the firm's. */
const ofLead = ['lead', 'contact', 'prospect', 'recipient', 'person'];
const ofFirm = ['company', 'account', 'organization'];

/** `{!Lead.FirstName}`, `{{{Recipient.FirstName}}}`, `{{contact.firstname}}`, `{{lead.First Name:default=you}}`, `{{first_name}}`. */
const pattern = /\{!\s*([^{}]+?)\s*\}|\{\{\{\s*([^{}]+?)\s*\}\}\}|\{\{\s*([^{}]+?)\s*\}\}/g;

type Fields = {
  /** The fields that are known here. */
  known: readonly string[];
  /** Names in the CRM → our fields, as mappings have them. */
  crmNames?: ReadonlyMap<string, string>;
};

/** Turns the merge fields of other tools into ours. A default that was given for an empty value falls: a gap is shown instead. */
export function convertFields(text: string, { known, crmNames = new Map() }: Fields): Converted {
  const found: Converted['found'] = [];
  const unknown = new Set<string>();
  const converted = text.replace(pattern, (from, ...groups: (string | undefined)[]) => {
    const inner = groups.slice(0, 3).find((group) => group !== undefined) ?? '';
    const to = fieldFor(inner, { known, crmNames });
    if (to === undefined) {
      unknown.add(from);
      return `[${inner.replace(/[[\]]/g, '')}]`;
    }
    if (from !== `{{${to}}}` && !found.some((each) => each.from === from)) found.push({ from, to });
    return `{{${to}}}`;
  });
  return { text: converted, found, unknown: [...unknown] };
}

function fieldFor(inner: string, { known, crmNames }: Required<Fields>): string | undefined {
  const named = inner.split(/[:|]/)[0]?.trim() ?? '';
  if (known.includes(named)) return named;
  const parts = named.split('.').map((part) => part.trim());
  const own = parts.at(-1) ?? '';
  const object = parts.length > 1 ? plain(parts.at(-2) ?? '') : '';
  const field = ofFirm.includes(object) && plain(own) === 'name' ? 'company' : nameFor(own, object, crmNames);
  return field !== undefined && known.includes(field) ? field : undefined;
}

function nameFor(own: string, object: string, crmNames: ReadonlyMap<string, string>): string | undefined {
  if (object !== '' && !ofLead.includes(object) && !ofFirm.includes(object)) return undefined;
  const mapped = crmNames.get(own.toLowerCase());
  if (mapped !== undefined) return mapped;
  const key = plain(own.replace(/__c$/i, ''));
  return Object.hasOwn(names, key) ? names[key] : undefined;
}

const plain = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, '');
