import type { Instant } from '../domain/instant';
import { isoInstant } from './value';

/** Readers of a reply: a value of the wanted shape, or `undefined` for everything else. They never throw. */

/** The reply's text as JSON. */
export function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export type Properties = (name: string) => unknown;

/** An object's own properties; nothing is taken from its prototype, whatever the reply calls its keys. */
export function record(value: unknown): Properties | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const properties = new Map<string, unknown>(Object.entries(value));
  return (name) => properties.get(name);
}

export function list(value: unknown): unknown[] | undefined {
  return Array.isArray(value) ? value : undefined;
}

export function string(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

export function number(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** ISO with a zone; with `zone`, also `YYYY-MM-DD HH:MM:SS` of that zone: some APIs leave it out. */
export function instant(value: unknown, zone: '' | 'Z' = ''): Instant | undefined {
  const text = string(value);
  return text === undefined ? undefined : (isoInstant(text) ?? isoInstant(text + zone));
}
