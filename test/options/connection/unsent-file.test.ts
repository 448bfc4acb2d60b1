import { expect, test } from 'vitest';
import { fileOf } from '../../../src/options/connection/unsent-file';
import { connection, entry } from '../../popup/support/sample';

test('the file holds every word that was written, readable without Leadpact', () => {
  const refused = { code: 'x', message: 'No such cartridge.' };
  const { name, text } = fileOf([entry('a'), entry('b', { refused })], connection);
  expect(name).toMatch(/^leadpact-unsent-\d{4}-\d{2}-\d{2}\.json$/);
  const file = JSON.parse(text);
  expect(file).toMatchObject({ leadpact: 'unsent', person: 'Anna Weber', hub: connection.hub });
  expect(file.entries).toMatchObject([
    { key: 'a', kind: 'complaint', complaint: { request: expect.stringContaining('collect phone numbers') } },
    { key: 'b', refused },
  ]);
});
