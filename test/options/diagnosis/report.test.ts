import { expect, test } from 'vitest';
import { reportOf, reportText } from '../../../src/options/diagnosis/report';
import { anna, connection, entry, playbook } from '../../popup/support/sample';

const reported = {
  stored: {
    connection,
    playbook,
    sites: { 'https://crm.acme.com': 'odoo' },
    syncFault: { code: 'hub.unreachable', message: 'Words', at: '2026-11-20T09:00:00.000Z' },
  },
  granted: ['https://crm.acme.com/*', 'https://hub.nordwerk.example/*'],
  entries: [entry('a'), entry('b', { refused: { code: 'x', message: 'No.' } })],
  self: { version: '0.1.0', browser: 'Chromium', scripts: ['scout:odoo: https://crm.acme.com/*'] },
};

test('the report names versions, grants, scripts, playbook, outbox and the last fault', () => {
  const text = reportText(reportOf(reported));
  for (const part of [
    'Version: 0.1.0',
    'release 12, fresh at 2026-11-20T09:42:00.000Z',
    '1 waiting, 1 refused',
    'hub.unreachable, 2026-11-20T09:00:00.000Z',
    'https://crm.acme.com: odoo',
    'scout:odoo',
  ])
    expect(text).toContain(part);
});

test('the report holds no person, no campaign and nothing that anybody wrote', () => {
  const text = reportText(reportOf(reported));
  const { complaint } = entry('a').what as { complaint: { complaint: string; request: string } };
  for (const secret of [
    anna.name,
    anna.email,
    connection.leadKey,
    'Cutting scrap',
    complaint.complaint,
    complaint.request,
  ])
    expect(text).not.toContain(secret);
});

test('a browser that has nothing yet has a report, too', () => {
  const text = reportText(reportOf({ stored: {}, granted: [], entries: [], self: undefined }));
  expect(text).toContain('Connection: not connected');
  expect(text).toContain('Allowed addresses: none');
});
