import { describe, expect, it } from 'vitest';
import { calendarDay, dayOf, duration, moment } from '../../src/text/en/moment';

const at = (text: string) => new Date(text).toISOString(); // told in the zone of whoever looks
const now = at('2026-11-19T08:50:00');

describe('when, in words', () => {
  it('today by the clock, within days with the weekday, else by the day', () => {
    expect(moment(at('2026-11-19T10:40:00'), now)).toBe('10:40');
    expect(moment(at('2026-11-20T10:40:00'), now)).toBe('Fri 10:40');
    expect(moment(at('2026-12-03T10:40:00'), now)).toBe('3 Dec');
    expect(moment(at('2027-01-03T10:40:00'), now)).toBe('3 Jan 2027');
  });

  it('does not call a time of six days ago by its weekday', () => {
    expect(moment(at('2026-11-13T08:00:00'), now)).toBe('13 Nov');
  });

  it('tells a calendar day as it stands, in whatever zone one looks at it', () => {
    expect(calendarDay('2026-11-01', now)).toBe('1 Nov');
    expect(calendarDay('2025-12-31', now)).toBe('31 Dec 2025');
  });

  it('tells a day of another year with the year', () => {
    expect(dayOf(at('2025-03-02T12:00:00'), now)).toBe('2 Mar 2025');
  });
});

describe('how long, in words', () => {
  it.each([
    [0, '0 min'],
    [25.4, '25 min'],
    [59.6, '1 h'],
    [61, '1 h 01'],
    [110, '1 h 50'],
    [599, '9 h 59'],
    [625, '10 h'],
    [-3, '0 min'],
  ])('%d minutes are %s', (minutes, words) => {
    expect(duration(minutes)).toBe(words);
  });
});
