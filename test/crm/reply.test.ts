import { expect, test } from 'vitest';
import { instant, json, list, number, record, string } from '../../src/crm/reply';

test('a reader gives a value of its own kind or nothing, whatever comes', () => {
  const anything = [
    undefined,
    null,
    0,
    1,
    NaN,
    Infinity,
    '',
    'a',
    true,
    [],
    {},
    () => 1,
    '2026-11-05 14:04:00',
  ];
  for (const each of anything) {
    expect(typeof (string(each) ?? '')).toBe('string');
    expect(Number.isFinite(number(each) ?? 0)).toBe(true);
    expect(Array.isArray(list(each) ?? [])).toBe(true);
    expect(record(each)?.('toString')).toBeUndefined();
  }
  expect(number(NaN)).toBeUndefined();
  expect(record([])).toBeUndefined();
});

test('what is no JSON is nothing', () => {
  expect(json('<!doctype html>')).toBeUndefined();
  expect(json('')).toBeUndefined();
  expect(json('{"a":')).toBeUndefined();
  expect(json('[1]')).toEqual([1]);
});

test('a reply cannot reach a prototype', () => {
  const reply = record(json('{"__proto__": {"admin": true}, "name": "x"}'));
  expect(reply?.('admin')).toBeUndefined();
  expect(reply?.('constructor')).toBeUndefined();
  expect(reply?.('name')).toBe('x');
});

test('an instant without a zone is read only where the API states the zone', () => {
  expect(instant('2026-11-20 19:45:29')).toBeUndefined();
  expect(instant('2026-11-20 19:45:29', 'Z')).toBe('2026-11-20T19:45:29.000Z');
  expect(instant('2026-11-20T19:45:29+01:00', 'Z')).toBe('2026-11-20T18:45:29.000Z');
  expect(instant(1_795_295_369_681, 'Z')).toBeUndefined();
});
