import type { FactValue } from '../lead/facts';
import { foldText } from '../lead/fold-text';

/** Whether two texts are the same but for case and surrounding space. */
export function sameText(a: string, b: string): boolean {
  return a === b || foldText(a) === foldText(b);
}

/** The value as text; `undefined` for a boolean and for blank text. */
export function asText(value: FactValue): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** A boolean, or text that says exactly `true` or `false`. */
export function asBoolean(value: FactValue): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return undefined;
  return sameText(value, 'true') ? true : sameText(value, 'false') ? false : undefined;
}

/**
 * A number, or text that every country reads as the same number: digits with an optional sign and decimal point.
 * `1,5`, `1.500` (which is fifteen hundred to some), `250 people` and blank text are `undefined`.
 */
export function asNumber(value: FactValue): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  return typeof value === 'string' ? numberIn(value.trim()) : undefined;
}

function numberIn(text: string): number | undefined {
  const first = text.startsWith('-') ? 1 : 0;
  let point = -1;
  for (let i = first; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 46 && point < 0 && i > first) point = i;
    else if (code < 48 || code > 57) return undefined;
  }
  const decimals = point < 0 ? 0 : text.length - point - 1;
  if (text.length === first || (point >= 0 && decimals === 0)) return undefined;
  const grouped = decimals === 3 && !(point === first + 1 && text.charAt(first) === '0');
  return grouped ? undefined : Number(text);
}
