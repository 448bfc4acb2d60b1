import { expect, test } from 'vitest';
import { covers, languageOf } from '../../../src/domain/guidance/language';
import { wordsFor } from '../../../src/domain/guidance/variant';
import type { StepVariant } from '../../../src/domain/playbook/entries';
import { guidance, readModel } from '../../support/cast';

function said(variants: StepVariant[], reader: Partial<Parameters<typeof wordsFor>[1]>) {
  const steps = [
    { id: 'mail', channel: 'mail' as const, title: 'Mail', wait: 0, subject: 'S', text: 'plain', variants },
  ];
  const step = readModel([guidance('g', { steps })]).guidance[0]!.steps[0]!;
  const words = wordsFor(step, { persona: undefined, stage: undefined, language: undefined, ...reader });
  const [block] = words.text;
  const [inline] = block?.t === 'paragraph' ? block.children : [];
  const [subject] = words.subject ?? [];
  return [inline, subject].map((each) => (each?.t === 'text' ? each.text : undefined)).join(' / ');
}

const german: StepVariant = { language: 'de', subject: 'Betreff', text: 'deutsch' };
const buyer: StepVariant = { persona: 'buyer', text: 'for buyers' };
const germanBuyer: StepVariant = { persona: 'buyer', language: 'de', text: 'für Einkäufer' };
const mql: StepVariant = { stage: 'MQL', text: 'at this stage' };

test('a step has the words of the variant that names most of what fits, then of the first', () => {
  const all = [german, buyer, germanBuyer, mql];
  expect(said(all, { persona: 'buyer', language: 'de-at', stage: 'mql' })).toBe('für Einkäufer / S');
  expect(said(all, { persona: 'buyer', language: 'fr', stage: 'MQL' })).toBe('for buyers / S');
  expect(said(all, { persona: 'plant', language: 'de', stage: 'MQL' })).toBe('deutsch / Betreff');
  expect(said(all, { stage: ' mql ' })).toBe('at this stage / S');
});

test('a step has its own words where nothing is known of the reader, or nothing fits', () => {
  const all = [german, buyer, germanBuyer, mql];
  expect(said(all, {})).toBe('plain / S');
  expect(said(all, { persona: 'plant', language: 'en', stage: 'SQL' })).toBe('plain / S');
  expect(said([], { language: 'de' })).toBe('plain / S');
  expect(said([{ text: 'names nothing' }], { language: 'de' })).toBe('plain / S');
});

test('a language is read from tags as CRMs write them, and from nothing else', () => {
  expect(['de', 'de_DE', 'EN-gb', 'German', 'd', undefined].map(languageOf)).toEqual([
    'de',
    'de-de',
    'en-gb',
    undefined,
    undefined,
    undefined,
  ]);
  expect(covers('de', 'de-at')).toBe(true);
  expect(covers('de-AT', 'de')).toBe(false);
  expect(covers('de', 'den')).toBe(false);
});
