import { describe, expect, test } from 'vitest';
import { idIn, normalId, placeOf } from '../../../src/crm/mapped/place';
import type { MappingBody } from '../../../src/domain/playbook/mapping';
import { packOf } from '../packs';

const lightning = packOf('lightning');
const at = (address: string, pack: MappingBody = lightning) => {
  const place = placeOf(new URL(address, 'https://acme.lightning.force.com'), pack);
  return place.kind === 'lead' ? place.lead.recordId : place.kind;
};

describe('where a Lightning address is', () => {
  test.each([
    ['/lightning/r/Lead/00Q5g00000XyZaBEAV/view', '00Q5g00000XyZaBEAV'],
    ['/lightning/r/Lead/00Q5g00000XyZaB/view', '00Q5g00000XyZaBEAV'],
    ['/lightning/r/00Q5g00000XyZaBEAV/view?ws=%2Flightning', '00Q5g00000XyZaBEAV'],
    ['/lightning/r/Lead/00Q5g00000XyZaBEAV/view/', '00Q5g00000XyZaBEAV'],
    ['/lightning/o/Lead/list?filterName=Open', 'list'],
  ])('%s: %s', (address, is) => expect(at(address)).toBe(is));

  test.each([
    '/lightning/r/Lead/00Q5g00000XyZaBEAV/edit',
    '/lightning/r/Lead/00Q5g00000XyZaBEAV/related/CampaignMembers/view',
    '/lightning/o/Lead/new',
    '/lightning/r/Lead/new/view',
    '/lightning/r/0035g00000XyZaBEAV/view',
    '/lightning/r/Contact/00Q5g00000XyZaBEAV/view',
    '/lightning/r/Lead/00Q5g00000XyZaBEA/view',
    '/lightning/r/Lead/00Q5g00000XyZ%22]/view',
    '/lightning/r/Lead/%E0%A4%A/view',
    '/lightning/page/home',
    '/',
    'https://acme.lightning.force.com.evil.example/lightning/r/Lead/00Q5g00000XyZaBEAV/view',
    'http://acme.lightning.force.com/lightning/r/Lead/00Q5g00000XyZaBEAV/view',
  ])('%s is no lead page', (address) => expect(at(address)).toBe('elsewhere'));

  test('the two spellings of one id are one lead, and two ids that differ in case are two', () => {
    expect(at('/lightning/r/00Q5g00000XyZaB/view')).toBe(at('/lightning/r/Lead/00Q5g00000XyZaBEAV/view'));
    expect(at('/lightning/r/00Q5g00000XyZaB/view')).not.toBe(at('/lightning/r/00Q5g00000XyZab/view'));
  });
});

test('a fragment is compared where the mapping says so', () => {
  const espo = packOf('espo');
  expect(at('http://espo.acme.example/#Lead/view/6B0208617BE97DEA7', espo)).toBe('6b0208617be97dea7');
  expect(at('http://espo.acme.example/crm/#Lead', espo)).toBe('list');
  expect(at('http://espo.acme.example/#Lead/edit/6b0208617be97dea7', espo)).toBe('elsewhere');
  expect(at('http://espo.acme.example/Lead/view/6b0208617be97dea7', espo)).toBe('elsewhere');
});

test('without sites a mapping is for any site that the person named', () => {
  expect(at('http://crm.intern/lightning/r/00Q5g00000XyZaB/view', { ...lightning, sites: [] })).toBe(
    '00Q5g00000XyZaBEAV',
  );
});

test('an id never carries what a selector could be made of', () => {
  for (const raw of ['a"]', 'a b', "a'", 'a)', 'a,b', 'a>b', '', 'a'.repeat(101)])
    expect(normalId(raw, { form: 'as-is' })).toBeUndefined();
});

test('the id in an address is its last segment with a digit', () => {
  expect(idIn('00Q5g00000XyZaB')).toBe('00Q5g00000XyZaB');
  expect(idIn('/lightning/r/Campaign/7015g000000WEBI/view')).toBe('7015g000000WEBI');
  expect(idIn('https://acme.lightning.force.com/lightning/r/7015g000000WEBI/view?0=1')).toBe(
    '7015g000000WEBI',
  );
  expect(idIn('#Campaign/view/6b0208612a4ce6d07')).toBe('6b0208612a4ce6d07');
  expect(idIn('')).toBe('');
});
