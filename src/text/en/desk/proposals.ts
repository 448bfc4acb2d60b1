import type { EntryDifference, Side } from '../../../domain/playbook/release';
import type { PlaybookProblemCode } from '../../../domain/playbook/problem';
import { problem, unfitText } from './problems';
import { pathInWords } from './paths';
import { sides } from './playbook';

/** What a schema expects, in words. */
const types: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

export const proposals = {
  sides,
  newTitle: 'Propose changes',
  newLead:
    'Upload a playbook file. It is read and checked in this browser first; nothing is sent until you propose it.',
  drop: 'Drop a playbook file here, or',
  choose: 'choose a file',
  fileHint: 'JSON, at most 5 MB. Download the playbook in force to start from it.',
  file: (name: string, count: number) => `${name}: ${count === 1 ? '1 entry' : `${count} entries`}`,
  another: 'Choose another file',
  unreadable: 'This file cannot be proposed',
  tooLarge: 'It is larger than 5 MB. Split off what is not needed and try again.',
  notJson: (reason: string) => `It is not JSON: ${reason}. Open it in an editor and mend that place.`,
  notPlaybook: 'It is JSON, but no playbook: it must be {"leadpact": 1, "entries": [ … ]}.',
  problems: (count: number) => (count === 1 ? 'One thing to mend' : `${count} things to mend`),
  problemsLead: 'Mend them in the file and choose it again.',
  theFile: 'The file',
  problem: (code: PlaybookProblemCode, found: string | undefined) => problem(code, found),
  unfitText,
  unfit: {
    missing: 'is missing',
    unknownField: (names: string) => `has a field that is not known: ${names}`,
    wrongKind: (expected: string) => `must be ${types[expected] ?? expected}`,
    tooBig: (most: string) => `is too long or too large (at most ${most})`,
    tooSmall: (least: string) => `is too short or too small (at least ${least})`,
    oneOf: (values: string) => `must be one of: ${values}`,
    other: 'is not as it should be',
  },
  checked: 'Read and checked: nothing to mend.',
  changes: (count: number) => (count === 1 ? '1 entry differs' : `${count} entries differ`),
  changesLead: 'from the release in force.',
  noChanges: 'It is the same as the release in force: there is nothing to propose.',
  title: 'What is it for?',
  titleHint: 'Signers read this first: “Guidance for Line Days, new budget criterion”.',
  titleMissing: 'Say in a few words what it is for.',
  submit: 'Propose it',
  proposed: 'Proposed. Now both sides sign it.',

  states: { proposed: 'Proposed', released: 'Released', withdrawn: 'Withdrawn' },
  one: 'Proposal',
  back: 'Playbook',
  by: (name: string) => `by ${name}`,
  basedOn: (release: number) => (release === 0 ? 'the first playbook' : `based on release ${release}`),
  caption: 'Proposals',
  what: 'What for',
  state: 'State',
  proposedBy: 'Proposed by',
  when: 'When',
  signed: 'Signed for',
  nobody: 'nobody yet',
  none: 'No proposal yet',
  noneHelp: 'A proposal changes the playbook once Marketing and Sales have both signed it.',

  signatures: 'Signatures',
  notSigned: 'not signed yet',
  who: {
    marketing: 'a marketing manager signs',
    sales: 'a team lead signs',
  } satisfies Record<Side, string>,
  sign: (side: Side) => `Sign for ${sides[side]}`,
  signTitle: (side: Side) => `Sign for ${sides[side]}?`,
  signLead: (changes: number) =>
    changes === 1
      ? 'Your signature is a yes to this exact text: one entry changes.'
      : `Your signature is a yes to this exact text: ${changes} entries change.`,
  fingerprint: 'Fingerprint of the text',
  fingerprintHolds: 'This browser has computed it from the text on this page: it fits.',
  fingerprintDiffers:
    'The text that this page shows does not fit its fingerprint. Do not sign; load the page again and tell your admin if it stays so.',
  signedNow: (side: Side) => `Signed for ${sides[side]}.`,
  release: 'Release it',
  releaseTitle: 'Release it now?',
  releaseLead:
    'It comes into force at once, on every lead page. A release is never edited: a later one replaces it.',
  released: (number: number) => `Release ${number} is in force.`,
  seeRelease: 'See the release in force',
  withdraw: 'Withdraw',
  withdrawTitle: 'Withdraw this proposal?',
  withdrawLead: 'Its signatures count for nothing then. You can propose the same file again.',
  withdrawn: 'Withdrawn.',
  cancel: 'Cancel',
  why: {
    signedYou: 'You have signed it.',
    signedSide: (side: Side) => `${sides[side]} has signed already.`,
    noSide: 'An admin signs for no side.',
    older: (based: number, now: number) =>
      `It is based on release ${based}, and release ${now} is in force. Download that one, make the changes again and propose it anew.`,
    waits: (missing: Side[]) =>
      `It can be released when ${missing.map((side) => sides[side]).join(' and ')} ${missing.length > 1 ? 'have' : 'has'} signed.`,
  },

  differences: 'What changes',
  nothing: 'Nothing changes.',
  change: { added: 'Added', removed: 'Removed', changed: 'Changed' } satisfies Record<
    EntryDifference['change'],
    string
  >,
  summary: (changes: Record<EntryDifference['change'], number>) =>
    [
      changes.added && `${changes.added} added`,
      changes.changed && `${changes.changed} changed`,
      changes.removed && `${changes.removed} removed`,
    ]
      .filter(Boolean)
      .join(', '),
  path: pathInWords,
  notThere: 'not there',
  removedWords: 'removed: ',
  addedWords: 'added: ',
  wholeEntry: 'The whole entry',
  wholeHidden:
    'This hub does not send the text of a new entry with the proposal. Ask the proposer for the file before you sign.',
  gone: 'It is in force until this is released, and can be read in the playbook.',
};
