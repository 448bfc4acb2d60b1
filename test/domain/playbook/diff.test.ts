import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differences } from '../../../src/domain/playbook/diff';
import type { Entry, StepBody } from '../../../src/domain/playbook/entries';
import { calendar, campaign, criterion, definition, guidance } from '../../support/cast';

const values = (before: Entry, after: Entry) => differences([before], [after])[0]?.values;
const step = (id: string, text = id): StepBody => ({ id, channel: 'call', title: id, wait: 0, text });

describe('differences between two playbooks', () => {
  test('are told entry by entry, in the order of their ids', () => {
    const before = [campaign('gone'), campaign('same'), campaign('changed')];
    const after = [campaign('new'), campaign('changed', { offer: 'Two days.' }), campaign('same')];
    expect(differences(before, after)).toEqual([
      {
        id: 'campaign/changed',
        kind: 'campaign',
        title: 'Campaign changed',
        change: 'changed',
        values: [{ path: 'body.offer', before: 'A day at your plant.', after: 'Two days.' }],
      },
      { id: 'campaign/gone', kind: 'campaign', title: 'Campaign gone', change: 'removed', values: [] },
      { id: 'campaign/new', kind: 'campaign', title: 'Campaign new', change: 'added', values: [] },
    ]);
  });

  test('name a value that came or went, and a title', () => {
    const before = campaign('a', { starts: '2026-11-01' });
    const after = { ...campaign('a', { cartridge: 'cartridge/x' }), title: 'Renamed' };
    expect(values(before, after)).toEqual([
      { path: 'title', before: 'Campaign a', after: 'Renamed' },
      { path: 'body.starts', before: '2026-11-01', after: undefined },
      { path: 'body.cartridge', before: undefined, after: 'cartridge/x' },
    ]);
  });

  test('tell steps and criteria apart by their ids, so that one new step is one difference', () => {
    const before = guidance('a', { steps: [step('call'), step('mail')] });
    const after = guidance('a', { steps: [step('social'), step('call'), step('mail', 'Dear …')] });
    expect(values(before, after)).toEqual([
      { path: 'body.steps[mail].text', before: 'mail', after: 'Dear …' },
      { path: 'body.steps[social]', before: undefined, after: JSON.stringify(step('social')) },
    ]);
  });

  test('show a new order of steps', () => {
    const before = guidance('a', { steps: [step('call'), step('mail')] });
    const after = guidance('a', { steps: [step('mail'), step('call')] });
    expect(values(before, after)).toEqual([
      { path: 'body.steps', before: 'call, mail', after: 'mail, call' },
    ]);
  });

  test('show values that look the same and are not as they are written', () => {
    const before = definition('a', { criteria: [criterion('c', { value: 100 })] });
    const after = definition('a', { criteria: [criterion('c', { value: '100' })] });
    expect(values(before, after)).toEqual([
      { path: 'body.criteria[c].value', before: '100', after: '"100"' },
    ]);
  });

  test('compare lists of plain values as a whole, and lists without ids place by place', () => {
    const list = values(
      campaign('a', { claims: { names: ['x'] } }),
      campaign('a', { claims: { names: ['x', 'y'] } }),
    );
    expect(list).toEqual([{ path: 'body.claims.names', before: '["x"]', after: '["x","y"]' }]);
    const day = (title: string) => ({ day: '2026-12-25', title });
    const holidays = values(
      calendar('a', { holidays: [day('a')] }),
      calendar('a', { holidays: [day('b'), day('c')] }),
    );
    expect(holidays?.map(({ path }) => path)).toEqual(['body.holidays[0].title', 'body.holidays[1]']);
  });

  test('are none exactly when nothing differs, however deep', () => {
    const twin = fc
      .jsonValue({ maxDepth: 4 })
      .chain((one) => fc.tuple(fc.constant(one), fc.oneof(fc.constant(one), fc.jsonValue({ maxDepth: 4 }))));
    fc.assert(
      fc.property(twin, ([one, other]) => {
        const entry = (body: unknown) => ({ ...campaign('a'), body }) as Entry;
        const found = differences([entry(one)], [entry(JSON.parse(JSON.stringify(other)))]);
        expect(found.length === 0).toBe(sorted(one) === sorted(other));
        for (const { before, after } of found[0]?.values ?? []) expect(before).not.toBe(after);
      }),
    );
  });
});

/** JSON with keys in order, for comparing. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

describe('days of a calendar', () => {
  const days = (...all: [string, string][]) =>
    calendar('berlin', { holidays: all.map(([day, title]) => ({ day, title })) });

  test('one that is put between others is the only difference', () => {
    const before = days(['2026-10-03', 'Unity'], ['2026-12-25', 'Christmas']);
    const after = days(['2026-10-03', 'Unity'], ['2026-11-18', 'Repentance'], ['2026-12-25', 'Christmas']);
    expect(differences([before], [after])[0]?.values).toEqual([
      {
        path: 'body.holidays[2026-11-18]',
        before: undefined,
        after: '{"day":"2026-11-18","title":"Repentance"}',
      },
    ]);
  });

  test('one that is named twice is compared by place', () => {
    const twice = days(['2026-10-03', 'Unity'], ['2026-10-03', 'Again']);
    const paths = differences([twice], [days(['2026-10-03', 'Unity'])])[0]?.values.map(({ path }) => path);
    expect(paths).toEqual(['body.holidays[1]']);
  });
});
