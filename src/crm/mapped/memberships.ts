import type { When } from '../../domain/instant';
import type { Membership } from '../../domain/lead/facts';
import type { MappingBody } from '../../domain/playbook/mapping';
import { isoDay, isoInstant } from '../value';
import { matches, type Pierce, type Root, rootsIn, visible } from './dom';
import { idIn, normalId } from './place';
import { cssOf, word } from './search';

type Readings = NonNullable<MappingBody['memberships']>;
type Form = Pick<MappingBody['recordId'], 'form'>;

/** The campaign memberships among these; `undefined` when there are none: the page may only not have loaded them. */
export function membershipsIn(
  candidates: Element[],
  mapping: MappingBody,
  pierce: Pierce,
): Membership[] | undefined {
  const { memberships: readings, recordId } = mapping;
  if (!readings?.rows.length) return undefined;
  const form = { form: recordId.form };
  const css = cssOf(readings.rows);
  const rows = candidates.filter((each) => matches(each, css) && visible(each));
  const read = rows.map((row) => inRow({ roots: rootsIn(row, pierce), readings, form, pierce }));
  const told = read.filter((each) => Object.keys(each).length);
  return told.length ? oldestFirst(told) : undefined;
}

type Row = { roots: Root[]; readings: Readings; form: Form; pierce: Pierce };

function inRow({ roots, readings, form, pierce }: Row): Membership {
  const campaignId = idIn(word(roots, readings.campaignId, pierce) ?? '');
  const campaignName = word(roots, readings.campaign, pierce);
  const status = word(roots, readings.status, pierce);
  const when = whenOf(word(roots, readings.when, pierce));
  return {
    ...(campaignId ? { campaignId: normalId(campaignId, form) ?? campaignId } : {}),
    ...(campaignName ? { campaignName } : {}),
    ...(status ? { status } : {}),
    ...(when ? { when } : {}),
  };
}

function whenOf(text = ''): When | undefined {
  const at = isoInstant(text);
  const day = isoDay(text);
  return at ? { at } : day ? { day } : undefined;
}

function oldestFirst(memberships: Membership[]): Membership[] {
  const text = ({ when = { day: '' } }: Membership) =>
    'at' in when ? when.at : 'day' in when ? when.day : '';
  return memberships.every(text) ? memberships.sort((a, b) => (text(a) < text(b) ? -1 : 1)) : memberships;
}
