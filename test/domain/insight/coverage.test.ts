import { expect, test } from 'vitest';
import { coverageOf, type Met } from '../../../src/domain/insight/coverage';
import type { Entry, EntryOf } from '../../../src/domain/playbook/entries';

const campaign: EntryOf<'campaign'> = {
  id: 'campaign/line-days',
  kind: 'campaign',
  title: 'Line Days',
  body: {
    claims: { names: ['Line Days'] },
    order: 1,
    channel: 'Show',
    promise: 'p',
    offer: 'o',
    owner: 'Jana',
  },
};
const guidance = (id: string): Entry => ({
  id: `guidance/${id}`,
  kind: 'guidance',
  title: id,
  body: {
    campaigns: [campaign.id],
    responses: [],
    keyMessage: 'k',
    personas: [],
    do: [],
    dont: [],
    objections: [],
    steps: [],
    owner: 'Jana',
  },
});
const nothing: Met = { unclaimed: [], withoutGuidance: [], shown: [], young: [] };

test('a name that a campaign has come to claim since is no gap any more', () => {
  const unclaimed = [
    { name: 'Hannover Messe', leads: 23 },
    { name: ' line days', leads: 4 },
  ];
  expect(coverageOf([campaign], { ...nothing, unclaimed }).unclaimed).toEqual([unclaimed[0]]);
  const archived = { ...campaign, archived: true as const };
  expect(coverageOf([archived], { ...nothing, unclaimed }).unclaimed).toEqual(unclaimed);
});

test('a campaign without guidance is named by its title, one that is gone is left out', () => {
  const withoutGuidance = [
    { campaign: campaign.id, leads: 7 },
    { campaign: 'campaign/gone', leads: 9 },
  ];
  expect(coverageOf([campaign], { ...nothing, withoutGuidance }).withoutGuidance).toEqual([
    { campaign: campaign.id, title: 'Line Days', leads: 7 },
  ]);
});

test('guidance that no lead was shown is named, unless it is too young to tell', () => {
  const entries = [guidance('shown'), guidance('young'), guidance('idle'), campaign];
  const met = { ...nothing, shown: ['guidance/shown'], young: ['guidance/young'] };
  expect(coverageOf(entries, met).unmatched).toEqual([{ guidance: 'guidance/idle', title: 'idle' }]);
});
