import { foldText } from '../../../domain/lead/fold-text';

/** What a column of the file can be. */
export const columns = [
  'name',
  'id',
  'channel',
  'promise',
  'offer',
  'owner',
  'starts',
  'ends',
  'leadSource',
  'utm',
] as const;
export type Column = (typeof columns)[number];

/** Which place of a row each column stands at. */
export type Columns = Partial<Record<Column, number>>;

/** Headings by which CRMs and spreadsheets call them, lower case. */
const headings: Record<Column, readonly string[]> = {
  name: ['campaign name', 'name', 'campaign', 'title', 'kampagnenname', 'kampagne', 'titel', 'bezeichnung'],
  id: [
    'campaign id',
    'id',
    '18-digit campaign id',
    'campaignid',
    'record id',
    'kampagnen-id',
    'kampagnennummer',
  ],
  channel: ['type', 'channel', 'campaign type', 'art', 'typ', 'kanal'],
  promise: ['promise', 'description', 'versprechen', 'beschreibung'],
  offer: ['offer', 'call to action', 'angebot'],
  owner: ['owner', 'campaign owner', 'owner full name', 'besitzer', 'verantwortlich', 'inhaber'],
  starts: ['start date', 'starts', 'start', 'from', 'startdatum', 'beginn', 'anfang'],
  ends: ['end date', 'ends', 'end', 'to', 'enddatum', 'ende'],
  leadSource: ['lead source', 'source', 'leadquelle', 'quelle'],
  utm: ['utm campaign', 'utm_campaign', 'utm'],
};

/** Guesses the columns by their headings; a heading that nothing is known of stays unused. */
export function guessColumns(heads: readonly string[]): Columns {
  const found: Columns = {};
  const folded = heads.map((head) => foldText(head.replace(/^\uFEFF/, '')));
  for (const column of columns) {
    const wanted = headings[column];
    const places = wanted.map((heading) => folded.indexOf(heading)).filter((place) => place >= 0);
    const free = places.find((place) => !Object.values(found).includes(place));
    if (free !== undefined) found[column] = free;
  }
  return found;
}
