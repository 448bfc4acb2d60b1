import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkComplaint, checkMove, longestFeedback } from '../../../src/domain/feedback/check';
import type { Complaint, Move } from '../../../src/domain/feedback/conversation';
import { mayMove } from '../../../src/domain/feedback/fold';
import { conversation, marketer, rep, teamLead } from '../../support/cast';

const today = '2026-11-17';
const sound: Complaint = {
  complaint: 'Half of the leads from the fair have no phone number.',
  request: 'Please ask for the phone number on the form.',
  addressee: { kind: 'cartridge', id: 'cartridge/awareness' },
  by: '2026-11-20',
};
const codes = (changed: Partial<Complaint>) =>
  checkComplaint({ ...sound, ...changed }, today).map(({ code, field }) => `${code} in ${field}`);

describe('a complaint', () => {
  test('with a request of someone, by a day, is taken', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ by: today })).toEqual([]);
  });

  test('without a request is refused', () => {
    for (const request of ['', '  \n '])
      expect(codes({ request })).toEqual(['feedback.request_missing in request']);
  });

  test('that says nothing, is for nobody or by no day, is refused field by field', () => {
    const nothing = { complaint: ' ', request: '', addressee: { kind: 'team', id: '' }, by: '' } as const;
    expect(codes(nothing)).toEqual([
      'feedback.complaint_missing in complaint',
      'feedback.request_missing in request',
      'feedback.addressee_missing in addressee',
      'feedback.day_missing in by',
    ]);
  });

  test('by a day that is past or does not exist is refused', () => {
    expect(codes({ by: '2026-11-16' })).toEqual(['feedback.day_past in by']);
    expect(codes({ by: '2026-11-31' })).toEqual(['feedback.day_invalid in by']);
    expect(codes({ by: 'Friday' })).toEqual(['feedback.day_invalid in by']);
  });

  test('of 4,000 characters is taken, and of one more is not', () => {
    const text = 'Send the list of attendees. '.padEnd(longestFeedback, 'x');
    expect(codes({ complaint: text })).toEqual([]);
    expect(codes({ complaint: `${text}x` })).toEqual(['feedback.complaint_too_long in complaint']);
    expect(codes({ request: text })).toEqual([]);
    expect(codes({ request: `${text}x` })).toEqual(['feedback.request_too_long in request']);
  });

  test.each([
    'Please fix this asap!',
    'Do something!!!',
    '???',
    '-',
    'n/a',
    'make it better',
    'Bitte sofort ändern',
    'TODO',
    '123 456',
    'fix',
  ])('whose request is %j asks for nothing and is turned back', (request) => {
    expect(codes({ request })).toEqual(['feedback.request_asks_nothing in request']);
  });

  test.each([
    'Attendee list',
    'Call me',
    'Please add the phone number to the form',
    'Teilnehmerliste bitte',
    'Bitte die Telefonnummer abfragen',
    'Stop buying lists',
    '请发名单',
    'رقم الهاتف',
  ])('whose request is %j asks for something', (request) => {
    expect(codes({ request })).toEqual([]);
  });

  test('whose request says the complaint again is turned back', () => {
    const again = ['feedback.request_repeats in request'];
    expect(codes({ request: sound.complaint })).toEqual(again);
    expect(codes({ request: '  HALF of the leads, from the fair, have no phone number!! ' })).toEqual(again);
    expect(codes({ request: 'Really half of the leads from the fair have no phone number' })).toEqual(again);
    expect(codes({ request: 'Get the phone number of the leads from the fair' })).toEqual([]);
  });

  test('never passes with an empty field, whatever is typed', () => {
    const text = fc.oneof(fc.string(), fc.constantFrom('', ' ', sound.complaint, sound.request));
    fc.assert(
      fc.property(text, text, text, (complaint, request, by) => {
        if (codes({ complaint, request, by }).length > 0) return;
        expect([complaint, request, by].map((one) => one.trim())).not.toContain('');
        expect(request).not.toBe(complaint);
        expect(by >= today).toBe(true);
      }),
    );
  });
});

describe('a move', () => {
  const problem = (move: Move, who: string = marketer.id, made: Move[] = []) =>
    checkMove(conversation(made), move, who, today)?.code;
  const promised: Move = { kind: 'promise', day: '2026-11-25' };

  test.each<[Move, string | undefined]>([
    [promised, undefined],
    [{ kind: 'promise' }, 'feedback.day_missing'],
    [{ kind: 'promise', day: '2026-11-16' }, 'feedback.day_past'],
    [{ kind: 'promise', day: '2026-02-30' }, 'feedback.day_invalid'],
    [{ kind: 'decline', text: 'We do not run that fair again.' }, undefined],
    [{ kind: 'decline' }, 'feedback.reason_missing'],
    [{ kind: 'decline', text: '  ' }, 'feedback.reason_missing'],
    [{ kind: 'decline', text: 'x'.repeat(4001) }, 'feedback.text_too_long'],
    [{ kind: 'counter', text: 'From December.', day: '2026-12-01' }, undefined],
    [{ kind: 'counter', text: 'From December.' }, 'feedback.day_missing'],
    [{ kind: 'counter', day: '2026-12-01' }, 'feedback.text_missing'],
    [{ kind: 'report', text: 'The form asks for it now.' }, undefined],
    [{ kind: 'report' }, 'feedback.text_missing'],
    [{ kind: 'withdraw' }, 'feedback.not_your_move'],
  ])('%j of the addressee: %s', (move, expected) => {
    expect(problem(move)).toBe(expected);
  });

  test('that is not possible now is refused', () => {
    expect(problem({ kind: 'accept' }, rep.id)).toBe('feedback.move_not_now');
    expect(problem({ kind: 'satisfied' }, rep.id, [promised])).toBe('feedback.move_not_now');
    expect(problem(promised, marketer.id, [promised])).toBe('feedback.move_not_now');
    expect(problem({ kind: 'withdraw' }, rep.id, [{ kind: 'withdraw' }])).toBe('feedback.move_not_now');
  });

  test('of the asker closes the conversation, and dissatisfaction says why', () => {
    const reported: Move[] = [promised, { kind: 'report', text: 'Done.' }];
    expect(problem({ kind: 'satisfied' }, rep.id, reported)).toBeUndefined();
    expect(problem({ kind: 'not-satisfied' }, rep.id, reported)).toBe('feedback.text_missing');
    expect(problem({ kind: 'not-satisfied', text: 'It is optional.' }, rep.id, reported)).toBeUndefined();
    expect(problem({ kind: 'satisfied' }, marketer.id, reported)).toBe('feedback.not_your_move');
  });

  test('of someone on neither side is refused, unless the caller lets them speak for one', () => {
    expect(problem(promised, teamLead.id)).toBe('feedback.not_your_move');
    expect(checkMove(conversation(), promised, { side: 'addressee' }, today)).toBeUndefined();
  });

  test('passes only if it is among those that may be made', () => {
    for (const made of [[], [promised], [promised, { kind: 'report', text: 'Done.' } as const]]) {
      for (const who of [rep.id, marketer.id]) {
        for (const kind of mayMove(conversation(made), who)) {
          expect(problem({ kind, text: 'Because.', day: '2026-12-01' }, who, made)).toBeUndefined();
        }
      }
    }
  });
});
