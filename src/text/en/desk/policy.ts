import type { Role } from '../../../domain/people/person';
import type { SigningRight } from '../../../domain/people/signing';
import type { Side } from '../../../domain/playbook/release';
import { sides } from './playbook';

export const policy = {
  title: 'Who may sign',
  lead: {
    may: 'What needs whose signature, and who signs for which side. Every change stands in the audit.',
    not: 'What needs whose signature, and who signs for which side. An admin sets it.',
  },
  back: 'Proposals',
  needs: 'What needs both sides',
  strictLabel: 'Everything needs both signatures before it is released',
  strictOn: 'Strict: everything needs both signatures before it is released.',
  strictOff:
    'Lead definitions, service levels and value propositions need both signatures. Guidance and all else may be released by Marketing alone: it is marked as not yet signed by Sales, and Sales signs or objects within two working days.',
  makeStrict: 'Be strict',
  makeLenient: 'Let Marketing release guidance alone',
  strictNow: 'From now on everything needs both signatures.',
  lenientNow: 'From now on Marketing may release guidance alone.',
  nobodyBoth: 'Nobody signs for both sides.',

  signers: 'Signers',
  person: 'Person',
  role: 'Role',
  signsFor: 'Signs for',
  none: 'no side',
  byRole: 'by role',
  set: 'set for this person',
  change: 'Change',
  changeNamed: (name: string) => `For whom does ${name} sign?`,
  changeOf: (name: string) => `Change for whom ${name} signs`,
  right: 'Signs for',
  rights: {
    'by role': 'What the role says',
    marketing: 'Marketing',
    sales: 'Sales',
    none: 'No side',
  } satisfies Record<SigningRight | 'by role', string>,
  noSigner: (side: Side) =>
    `Nobody signs for ${sides[side]}. Invite somebody, or set a person who does: until then nothing that needs ${sides[side]} can be released.`,
  changed: (name: string) => `${name}: changed.`,
  roles: {
    rep: 'Sales rep',
    marketing: 'Marketing manager',
    team_lead: 'Team lead',
    admin: 'Admin',
  } satisfies Record<Role, string>,
  sides,
  showAll: 'Show everyone',
  showSigners: 'Show signers only',

  deputies: 'Deputies',
  deputiesLead: 'A deputy signs in somebody’s place on the days that were named.',
  noDeputies: 'Nobody has named a deputy.',
  deputiesCaption: 'Deputies',
  deputy: 'Deputy',
  inPlaceOf: 'In the place of',
  days: 'Days',
  from: 'From',
  to: 'To',
  name: 'Name a deputy',
  named: (name: string) => `${name} is named.`,
  end: 'End it',
  endOf: (name: string) => `End it: ${name} as deputy`,
  ended: 'Ended.',
  nobodyFits: 'Nobody else can stand in: a deputy is never of the other side.',
  choose: 'Choose a person',
  deputyMissing: 'Choose a person.',
  daysMissing: 'Choose the first and the last day.',
  save: 'Save',
  cancel: 'Cancel',
};
