import { describe, expect, test } from 'vitest';
import { type Change, changeLines, conflictsWith, withChanges } from '../../../src/domain/playbook/changes';

const inForce = [
  { id: 'campaign/a', hash: 'a1' },
  { id: 'campaign/b', hash: 'b1' },
];

describe('a proposal travels alone', () => {
  test('and is laid over whatever is in force: other entries stay as they are', () => {
    const changes: Change[] = [
      { id: 'campaign/b', hash: null, replaces: 'b1' },
      { id: 'campaign/0', hash: '01', replaces: null },
      { id: 'campaign/a', hash: 'a2', replaces: 'a1' },
    ];
    expect(withChanges(inForce, changes, ({ id, hash }) => ({ id, hash }))).toEqual([
      { id: 'campaign/0', hash: '01' },
      { id: 'campaign/a', hash: 'a2' },
    ]);
  });

  test.each<[string, Change, boolean]>([
    ['the text that it replaces is in force', { id: 'campaign/a', hash: 'a2', replaces: 'a1' }, false],
    ['another text is in force', { id: 'campaign/a', hash: 'a2', replaces: 'a0' }, true],
    ['what it asks for is in force already', { id: 'campaign/a', hash: 'a1', replaces: 'a0' }, false],
    ['it is new', { id: 'campaign/c', hash: 'c1', replaces: null }, false],
    ['it is new and somebody was faster', { id: 'campaign/a', hash: 'a2', replaces: null }, true],
    ['it was taken out since', { id: 'campaign/c', hash: 'c2', replaces: 'c1' }, true],
    ['it takes out what is in force', { id: 'campaign/a', hash: null, replaces: 'a1' }, false],
    ['it takes out what was changed since', { id: 'campaign/a', hash: null, replaces: 'a0' }, true],
    ['it takes out what is gone already', { id: 'campaign/c', hash: null, replaces: 'c1' }, false],
  ])('superseded or not: %s', (_, change, conflicts) => {
    expect(conflictsWith([change], inForce)).toEqual(conflicts ? [change] : []);
  });

  test('and its hash is over what it puts and what it takes out, in one order', () => {
    const [one, other] = [
      { id: 'b', hash: null },
      { id: 'a', hash: 'a1' },
    ];
    expect(changeLines([one, other])).toBe('a a1\nb -');
    expect(changeLines([other, one])).toBe(changeLines([one, other]));
  });
});
