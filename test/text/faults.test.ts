import { expect, test } from 'vitest';
import { faults } from '../../src/text/faults';

test('a fault says what the hub said, else what its code means, else its code', () => {
  expect(faults.say({ code: 'hub.timeout', message: 'The hub is being updated.' })).toBe(
    'The hub is being updated.',
  );
  expect(faults.say({ code: 'hub.not_json', message: '' })).toContain('sign in to the network');
  expect(faults.say({ code: 'hub.new_trouble', message: '' })).toContain('hub.new_trouble');
  expect(faults.say({ code: 'constructor', message: '' })).toContain('constructor');
});
