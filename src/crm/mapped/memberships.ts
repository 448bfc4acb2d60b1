import type { When } from '../../domain/instant';
import type { Membership } from '../../domain/lead/facts';
import type { MappingBody } from '../../domain/playbook/mapping';
import { isoDay, isoInstant } from '../value';
import { type Pierce, type Root, rootsIn, visible } from './dom';
import { idIn } from './place';
import { anyOf, word } from './search';

type Readings = NonNullable<MappingBody['memberships']>;

/** The campaign memberships in these roots; `undefined` when there are none: the page may only not have loaded them. */
export function membershipsIn(roots: Root[], readings: Readings, pierce: Pierce): Membership[] | undefined {
  const rows = anyOf(roots, [{ at: readings.rows }]).filter(visible);
  const read = rows.map((row) => inRow(rootsIn(row, pierce), readings, pierce));
  const told = read.filter((each) => Object.keys(each).length);
  return told.length ? oldestFirst(told) : undefined;
}

function inRow(roots: Root[], readings: Readings, pierce: Pierce): Membership {
  const campaignId = word(roots, readings.campaignId, pierce);
  const campaignName = word(roots, readings.campaign, pierce);
  const status = word(roots, readings.status, pierce);
  const when = whenOf(word(roots, readings.when, pierce));
  return {
    ...(campaignId ? { campaignId: idIn(campaignId) } : {}),
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
