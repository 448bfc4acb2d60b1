import { expect, test } from 'vitest';
import { hubLog } from '../../../src/hub/server/log';

function logged(entry: object): string {
  const lines: string[] = [];
  hubLog({ write: (line) => void lines.push(line) }).error(entry);
  return lines.join('');
}

test('secrets are left out wherever they turn up', () => {
  const secrets = { token: 'sesame', password: 'sesame', cookie: 'sesame', verifier: 'sesame' };
  expect(
    logged({ ...secrets, request: { authorization: 'sesame', ...secrets }, route: 'GET /api/me' }),
  ).not.toContain('sesame');
});

test('what people wrote does not come in through a failed statement', () => {
  const driver = Object.assign(new Error('duplicate key'), {
    code: '23505',
    detail: 'Key (complaint)=(sesame)',
  });
  const failed = new Error('Failed query: insert into "conversations"\nparams: sesame,\nsesame again', {
    cause: driver,
  });
  const line = logged({ err: failed });
  expect(line).toContain('insert into');
  expect(line).toContain('23505');
  expect(line).not.toContain('sesame');
});
