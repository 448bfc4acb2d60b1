import { expect, test } from 'vitest';
import { askableOf, guessAddressee } from '../../../src/popup/complaint/addressees';
import { playbook } from '../support/sample';

const directory = [
  {
    addressee: { kind: 'team' as const, id: 't-north' },
    title: 'Team North',
    person: { id: 'p', name: 'Tim Berg' },
  },
];

test('before the hub was asked, the cartridges of the playbook can be asked, from market to customer', () => {
  expect(askableOf(undefined, playbook).map(({ title, reader }) => [title, reader])).toEqual([
    ['Awareness', 'Jana Wolf'],
    ['Follow-up and fulfilment', 'Tim Berg'],
  ]);
});

test('what the hub names is what can be asked', () => {
  expect(askableOf(directory, playbook)).toEqual([
    { addressee: directory[0]?.addressee, title: 'Team North', reader: 'Tim Berg' },
  ]);
});

test('the campaign’s cartridge is guessed, and nobody where there is none', () => {
  const askable = askableOf(undefined, playbook);
  expect(guessAddressee({ cartridge: 'cartridge/awareness' }, askable)?.title).toBe('Awareness');
  expect(guessAddressee({ cartridge: 'cartridge/gone' }, askable)).toBeUndefined();
  expect(guessAddressee({}, askable)).toBeUndefined();
  expect(guessAddressee(undefined, askable)).toBeUndefined();
});
