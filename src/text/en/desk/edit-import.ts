const number = new Intl.NumberFormat('en-GB');
const campaigns = (count: number) => (count === 1 ? '1 campaign' : `${number.format(count)} campaigns`);
const rows = (count: number) => (count === 1 ? '1 row' : `${number.format(count)} rows`);

const encodings = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16 (big-endian)',
  'windows-1252': 'Windows-1252 (Western Europe)',
};
type Encoding = keyof typeof encodings;

const columns = {
  name: 'Name',
  id: 'Id in the CRM',
  channel: 'Kind',
  promise: 'Promise',
  offer: 'Offer',
  owner: 'Owner',
  starts: 'Starts',
  ends: 'Ends',
  leadSource: 'Lead source',
  utm: 'UTM campaign',
};

type Problem =
  | { code: 'name-missing' | 'name-too-long' | 'backwards' | 'unfit' }
  | { code: 'twice'; row: number }
  | { code: 'there'; title: string }
  | { code: 'day'; column: 'starts' | 'ends'; found: string };

function problem(of: Problem): string {
  switch (of.code) {
    case 'name-missing':
      return 'It has no name.';
    case 'name-too-long':
      return 'Its name is longer than 200 characters.';
    case 'backwards':
      return 'It ends before it starts.';
    case 'unfit':
      return 'A text in it is too long or cannot be stored.';
    case 'twice':
      return `It is in row ${number.format(of.row)} already.`;
    case 'there':
      return `“${of.title}” in the playbook claims the same leads.`;
    case 'day':
      return `“${of.found}” is no day that reads one way only. Write ${of.column === 'starts' ? 'the start' : 'the end'} as 2026-11-21.`;
  }
}

export const csv = {
  title: 'Import campaigns',
  lead: 'A CSV file, as your CRM exports it. It is read in this browser; nothing is sent before you say so.',
  drop: 'Drop a CSV file here, or choose one',
  dropHint: 'The first row holds the headings. Any size; a name is all that a row needs.',
  reading: (name: string, read: number) => `Reading ${name}: ${rows(read)}`,
  progress: 'How much of the file is read',
  cancel: 'Cancel',
  another: 'Choose another file',
  empty: (name: string) => `${name} holds no campaign`,
  emptyHelp: 'There must be a row of headings and at least one row below it.',
  file: (name: string, count: number) => `${name}: ${rows(count)}`,
  encodings,
  encoding: (read: Encoding, guessed: Encoding) => {
    if (guessed === 'utf-8' && read === 'utf-8') return 'Read as UTF-8.';
    if (read === guessed)
      return `This file is not in UTF-8 but in ${encodings[guessed]}, and was read so. Look whether letters like ä and é are right below.`;
    return `Read as ${encodings[read]}, as you wished; it looks like ${encodings[guessed]}.`;
  },
  readAs: 'Read it as',
  whichColumn: 'Which column is what',
  column: (place: number) => `column ${place}`,
  columns,
  noColumn: 'not in the file',
  otherwise: 'Where the file leaves it open',
  otherwiseHint: 'Stands in every campaign whose row says nothing of it; without it, a dash.',
  since: 'Only campaigns that start on or after',
  sinceHint: 'Leaves out what is long past, and what has no start.',
  preview: (shown: number, all: number) =>
    shown === all ? campaigns(all) : `The first ${shown} of ${campaigns(all)}`,
  previewCaption: 'Campaigns as they would be taken over',
  row: 'Row',
  why: 'Why not',
  problem,
  refused: (count: number) => `${rows(count)} cannot be taken over`,
  refusedCaption: 'Rows that cannot be taken over, with the reason',
  moreRefused: (count: number) => `And ${rows(count)} more: all of them are in the report.`,
  report: 'Save the report',
  reportName: 'campaigns-not-imported.csv',
  nothing: 'No row can be taken over. Look at the reasons below, or choose other columns.',
  tooMany: (count: number, room: number) =>
    `${campaigns(count)} are too many: there is room for ${number.format(room)}`,
  tooManyHelp: (most: number) =>
    `A playbook holds ${number.format(most)} entries. Take only those that start on or after a day, or split the file.`,
  proposalTitle: (count: number) => `${campaigns(count)} from a file`,
  propose: (count: number) => `Propose ${campaigns(count)}`,
  drafts: (count: number) => `Make ${count === 1 ? 'a draft' : `${count} drafts`}`,
  begun: (count: number) => `${count === 1 ? 'A draft was' : `${count} drafts were`} begun.`,
  sent: (done: number, all: number) => `${done} of ${all}`,
};
