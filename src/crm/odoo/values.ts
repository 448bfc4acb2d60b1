import type { Fact, Membership } from '../../domain/lead/facts';
import type { FieldType } from '../../domain/lead/fields';
import { instant, list, number, string } from '../reply';
import { factOf, unknown } from '../value';

/**
 * A value as Odoo states it: `false` for empty, `[id, label]` for a relation, UTC without a zone for an instant. It
 * stores 0 where nobody entered a number, so 0 is as good as empty. A date asked for as yes or no: it is set.
 */
export function factIn(value: unknown, type: FieldType): Fact {
  if (type === 'boolean') return { known: true, value: value === true || !!string(value), source: 'api' };
  if (value === false || value === 0) return unknown('empty');
  if (type === 'number') return known(number(value));
  if (type === 'instant') return known(instant(value, 'Z'));
  const text = string(value) ?? string(list(value)?.[1]);
  return text === undefined ? unknown('not-readable') : factOf(text, type, 'api');
}

function known(value: string | number | undefined): Fact {
  return value === undefined ? unknown('not-readable') : { known: true, value, source: 'api' };
}

/** The one campaign of an Odoo lead; none when it is empty, `undefined` when the reply does not say. */
export function campaignsIn(value: unknown): Membership[] | undefined {
  if (value === false) return [];
  const [id, label] = list(value) ?? [];
  const campaignId = number(id);
  const campaignName = string(label);
  if (campaignId === undefined) return undefined;
  return [{ campaignId: String(campaignId), ...(campaignName ? { campaignName } : {}) }];
}
