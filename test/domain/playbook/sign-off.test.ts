import { describe, expect, test } from 'vitest';
import type { EntryKind } from '../../../src/domain/playbook/entries';
import type { Side, Signature } from '../../../src/domain/playbook/release';
import {
  type ActAsked,
  foldSignOff,
  neededSides,
  type Objection,
  proposalActs,
  type ProposalState,
  whyNot,
  type WhyNot,
} from '../../../src/domain/playbook/sign-off';

const at = (minute: number) => `2026-11-17T09:${String(minute).padStart(2, '0')}:00.000Z`;
const yes = (person: string, side: Side, minute = 0, hash = 'now'): Signature => {
  return { person, name: person, side, at: at(minute), hash };
};
const no = (person: string, side: Side, minute = 0, hash = 'now'): Objection => {
  return { person, name: person, side, reason: 'Because', at: at(minute), hash };
};
type Given = Parameters<typeof foldSignOff>[0];
const fold = (given: Partial<Given> = {}) =>
  foldSignOff({
    kinds: ['definition'],
    strict: false,
    hash: 'now',
    signatures: [],
    objections: [],
    standing: () => 'holds',
    ...given,
  });

describe('who must sign before a release', () => {
  const kinds: [EntryKind, Side[]][] = [
    ['definition', ['marketing', 'sales']],
    ['service-level', ['marketing', 'sales']],
    ['value-proposition', ['marketing', 'sales']],
    ['guidance', ['marketing']],
    ['campaign', ['marketing']],
    ['calendar', ['marketing']],
    ['cartridge', ['marketing']],
    ['mapping', ['marketing']],
  ];
  test.each(kinds)('%s: %s; both where the company is strict', (kind, needed) => {
    expect(neededSides([kind], false)).toEqual(needed);
    expect(neededSides([kind], true)).toEqual(['marketing', 'sales']);
    expect(neededSides(['guidance', kind], false)).toEqual(needed);
  });
});

describe('what people have said about a text', () => {
  test('both sides sign, each by a person of its own', () => {
    expect(fold()).toMatchObject({ missing: ['marketing', 'sales'], signed: [] });
    expect(fold({ signatures: [yes('jana', 'marketing')] })).toMatchObject({ missing: ['sales'] });
    const both = [yes('jana', 'marketing'), yes('henrike', 'sales')];
    expect(fold({ signatures: both })).toMatchObject({ missing: [], unsigned: [], void: [] });
  });

  test('guidance needs Marketing, and Sales is still named as not having signed', () => {
    const one = fold({ kinds: ['guidance'], signatures: [yes('jana', 'marketing')] });
    expect(one).toMatchObject({ missing: [], unsigned: ['sales'] });
  });

  test('what was changed after a signature takes the signature back', () => {
    const before = fold({ signatures: [yes('jana', 'marketing', 0, 'before')] });
    expect(before).toMatchObject({
      missing: ['marketing', 'sales'],
      void: [{ person: 'jana', why: 'changed' }],
    });
    const again = fold({ signatures: [yes('jana', 'marketing', 0, 'before'), yes('jana', 'marketing', 1)] });
    expect(again).toMatchObject({ missing: ['sales'], void: [] });
  });

  test.each(['left', 'lost'] as const)('a signer who %s does not count and is named', (why) => {
    const standing: Given['standing'] = ({ person }) => (person === 'jana' ? why : 'holds');
    const signatures = [yes('jana', 'marketing'), yes('henrike', 'sales')];
    expect(fold({ signatures, standing })).toMatchObject({
      missing: ['marketing'],
      void: [{ person: 'jana', why }],
    });
    const second = [...signatures, yes('lukas', 'marketing', 1)];
    expect(fold({ signatures: second, standing }).missing).toEqual([]);
  });

  test('of one person the last word counts', () => {
    const signatures = [yes('henrike', 'sales', 1)];
    const later = fold({ signatures, objections: [no('henrike', 'sales', 2)] });
    expect(later).toMatchObject({
      signed: [],
      objections: [{ person: 'henrike' }],
      void: [{ why: 'objected' }],
    });
    const settled = fold({ signatures, objections: [no('henrike', 'sales', 0)] });
    expect(settled).toMatchObject({ signed: [{ person: 'henrike' }], objections: [], void: [] });
  });

  test('an objection is about one text, and takes nobody else’s signature back', () => {
    expect(fold({ objections: [no('henrike', 'sales', 0, 'before')] }).objections).toEqual([]);
    const other = fold({ signatures: [yes('omar', 'sales')], objections: [no('henrike', 'sales', 1)] });
    expect(other).toMatchObject({ missing: ['marketing'], objections: [{ person: 'henrike' }] });
  });
});

describe('every act in every state', () => {
  const half = fold({ signatures: [yes('jana', 'marketing')] });
  const whole = fold({ signatures: [yes('jana', 'marketing'), yes('henrike', 'sales')] });
  const alone = fold({ kinds: ['guidance'], signatures: [yes('jana', 'marketing')] });
  const asked = (rest: Partial<ActAsked> = {}): ActAsked => ({
    state: 'proposed',
    signOff: half,
    awaiting: false,
    superseded: false,
    person: 'omar',
    as: { side: 'sales' },
    writes: true,
    ...rest,
  });
  const outcomes = (given: Partial<ActAsked>) => proposalActs.map((act) => whyNot(act, asked(given)));
  const closed: WhyNot[] = ['closed', 'closed', 'closed', 'closed', 'closed', 'closed'];
  const may = undefined;

  // sign, object, revise, schedule, release, withdraw
  test.each<[string, Partial<ActAsked>, (WhyNot | undefined)[]]>([
    ['half signed: the other side', {}, [may, may, may, may, 'unsigned', may]],
    [
      'half signed: another of the same side',
      { as: { side: 'marketing' }, person: 'lukas' },
      [may, may, may, may, 'unsigned', may],
    ],
    [
      'half signed: who has signed it',
      { as: { side: 'marketing' }, person: 'jana' },
      ['signed', may, may, may, 'unsigned', may],
    ],
    [
      'half signed: who has signed it and changed sides',
      { person: 'jana' },
      ['other side', 'other side', may, may, 'unsigned', may],
    ],
    [
      'half signed: who signs for no side',
      { as: undefined },
      ['no right', 'no right', may, may, 'unsigned', may],
    ],
    [
      'half signed: who signs and does not write',
      { writes: false },
      [may, may, 'not writing', 'not writing', 'not writing', 'not writing'],
    ],
    ['signed by both', { signOff: whole }, [may, may, may, may, may, may]],
    ['guidance signed by Marketing', { signOff: alone }, [may, may, may, may, may, may]],
    [
      'superseded',
      { signOff: whole, superseded: true },
      ['superseded', may, may, 'superseded', 'superseded', may],
    ],
    ['released, signed by both', { state: 'released', signOff: whole }, closed],
    [
      'released by Marketing alone: Sales',
      { state: 'released', signOff: alone, awaiting: true },
      [may, may, 'closed', 'closed', 'closed', 'closed'],
    ],
    [
      'released by Marketing alone: Marketing',
      { state: 'released', signOff: alone, awaiting: true, as: { side: 'marketing' } },
      closed,
    ],
    [
      'released by Marketing alone: nobody’s signer',
      { state: 'released', signOff: alone, awaiting: true, as: undefined },
      ['no right', 'no right', 'closed', 'closed', 'closed', 'closed'],
    ],
    ['released by Marketing alone, replaced since', { state: 'released', signOff: alone }, closed],
    ['withdrawn', { state: 'withdrawn', signOff: whole }, closed],
    ['withdrawn: nobody’s signer', { state: 'withdrawn', as: undefined }, closed],
  ])('%s', (_, given, outcome) => {
    expect(outcomes(given)).toEqual(outcome);
  });

  test('in no state does anyone release what is not signed by all who must, or act on what is closed', () => {
    const states: ProposalState[] = ['proposed', 'released', 'withdrawn'];
    for (const state of states)
      for (const signOff of [half, whole, alone])
        for (const superseded of [true, false])
          for (const writes of [true, false]) {
            const why = whyNot('release', asked({ state, signOff, superseded, writes }));
            const allowed = state === 'proposed' && signOff !== half && !superseded && writes;
            expect(why === undefined).toBe(allowed);
          }
  });
});
