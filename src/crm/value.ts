import type { Instant } from '../domain/instant';
import type { Fact, FactSource, FactValue, UnknownReason } from '../domain/lead/facts';
import type { FieldType } from '../domain/lead/fields';

/** Longest value that is taken, in characters; what is longer is no value of a field that anyone compares. */
export const longestValue = 4096;

/** A text that was read, as a fact of the field's type; nothing is guessed from a print. */
export function factOf(raw: string, type: FieldType, source: FactSource): Fact {
  if (raw.length > longestValue) return unknown('not-readable');
  const text = raw.replace(/\s+/g, ' ').trim();
  if (!text) return unknown('empty');
  if (/^\[\[.*\]\]$/.test(text)) return unknown('no-right'); // Salesforce prints `[[Unknown]]` for hidden names
  const value = parsers[type](text);
  if (value !== undefined) return { known: true, value, source };
  return unknown(type === 'instant' || type === 'day' ? 'printed-date' : 'not-readable');
}

export function unknown(reason: UnknownReason): Fact {
  return { known: false, reason };
}

const parsers: Record<FieldType, (text: string) => FactValue | undefined> = {
  text: (text) => text,
  number: plainNumber,
  boolean: (text) => (text === 'true' ? true : text === 'false' ? false : undefined),
  instant: isoInstant,
  day: isoDay,
};

/** `1.200` is twelve hundred in half of Europe: with exactly three decimals it is not read. */
function plainNumber(text: string): number | undefined {
  return /^-?\d{1,15}(\.(\d\d?|\d{4,9}))?$/.test(text) ? Number(text) : undefined;
}

const iso = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?) ?(Z|[+-]\d\d:?\d\d)$/i;

/** ISO 8601 with a zone, also as `+0000` without a colon. */
export function isoInstant(text: string): Instant | undefined {
  const [, day = '', time = '', zone = ''] = iso.exec(text) ?? [];
  if (!isoDay(day)) return undefined;
  const at = Date.parse(`${day}T${time}${zone.toUpperCase().replace(/(\d\d)(\d\d)$/, '$1:$2')}`);
  return Number.isNaN(at) ? undefined : new Date(at).toISOString();
}

/** `2026-02-30` is no day. */
export function isoDay(text: string): string | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return undefined;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text) ? text : undefined;
}
