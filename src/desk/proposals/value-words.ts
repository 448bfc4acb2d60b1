import { proposals as words } from '../../text/desk';

/** Lists of things with names of their own: as a difference, such a list is only in another order. */
const named = ['steps', 'personas', 'criteria', 'holidays', 'rejectReasons'];

/** Where a value stands, for people; of a list that only has another order, that. */
export function placeInWords(path: string): string {
  const [last = ''] = path.split('.').slice(-1);
  return named.includes(last) ? words.order(path) : words.path(path);
}

/** A value for people: what is JSON is taken apart, nothing of it is left out. */
export function valueInWords(text: string): string {
  if (!/^[[{]/.test(text)) return text;
  try {
    return said(JSON.parse(text));
  } catch {
    return text;
  }
}

function said(value: unknown): string {
  if (Array.isArray(value)) return value.length > 0 ? listed(value) : words.emptyList;
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([name, each]) => `${words.path(name)}: ${said(each)}`)
    .join('\n');
}

/** Spans of hours as `09:00–12:00`; things each on lines of their own; plain values in a row. */
function listed(values: unknown[]): string {
  const spans = values.every(
    (each): each is [string, string] =>
      Array.isArray(each) && each.length === 2 && each.every((time) => /^\d\d:\d\d$/.test(String(time))),
  );
  if (spans) return values.map(([from, to]) => `${from}–${to}`).join(', ');
  const things = values.some((each) => typeof each === 'object' && each !== null);
  return values.map(said).join(things ? '\n\n' : ', ');
}
