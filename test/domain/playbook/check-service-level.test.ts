import { describe, expect, test } from 'vitest';
import { checkPlaybook } from '../../../src/domain/playbook/check';
import type { Entry } from '../../../src/domain/playbook/entries';
import { calendar, campaign, serviceLevel } from '../../support/cast';

const problems = (...entries: Entry[]) =>
  checkPlaybook([calendar(), campaign('a'), campaign('b', { order: 20 }), ...entries]).map(
    ({ code, entry, path, found }) => [code, entry, path, found].join(' | '),
  );

describe('two service levels of one duty', () => {
  const taken =
    'service_level.valid_from_taken | service-level/second | body.validFrom | service-level/first';
  const second = (body: Parameters<typeof serviceLevel>[1]) =>
    problems(serviceLevel('first'), serviceLevel('second', body));

  test('for the same leads from the same day contradict each other', () => {
    expect(second({})).toEqual([taken]);
    const named = (slug: string, campaigns: string[]) =>
      serviceLevel(slug, { campaigns, validFrom: '2026-12-01' });
    expect(problems(named('first', ['campaign/a']), named('second', ['campaign/b', 'campaign/a']))).toEqual([
      taken,
    ]);
  });

  test('are fine from different days, for different leads, or for a campaign beside all', () => {
    expect(second({ validFrom: '2026-12-01' })).toEqual([]);
    expect(second({ campaigns: ['campaign/a'] })).toEqual([]);
    expect(second({ duty: 'hand-off' })).toEqual([]);
    expect(
      problems(
        serviceLevel('first', { campaigns: ['campaign/a'] }),
        serviceLevel('second', { campaigns: ['campaign/b'] }),
      ),
    ).toEqual([]);
  });

  test('of which one is archived do not', () => {
    expect(problems(serviceLevel('first'), { ...serviceLevel('second'), archived: true })).toEqual([]);
  });
});

test('a service level that owes what only the other side can do is named', () => {
  expect(problems(serviceLevel('s', { side: 'sales', duty: 'answer' }))).toEqual([
    'service_level.duty_of_other_side | service-level/s | body.duty | answer',
  ]);
});

test('a team that two calendars claim is named, whatever its case', () => {
  const one = calendar('north', { teams: ['Sales North', 'Sales West'] });
  const other = calendar('south', { teams: ['Sales South', 'sales north '] });
  expect(problems(one, other)).toEqual([
    'calendar.team_taken | calendar/south | body.teams[1] | calendar/north',
  ]);
});
