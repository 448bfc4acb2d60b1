import { expect, test } from 'vitest';
import playbook from '../../../demo/company/playbook.json' with { type: 'json' };
import { calendarWindow } from '../../../src/domain/clock/window';
import { compileReadModel } from '../../../src/domain/playbook/compile';
import type { Entry } from '../../../src/domain/playbook/entries';
import { packsOf } from '../../../src/domain/playbook/packs';
import { parseAuthored, parseInline } from '../../../src/protocol/schema/authored';

const at = '2026-11-17T09:00:00.000Z';
const model = compileReadModel({
  release: { number: 1, hash: '', releasedAt: at, pactSince: at },
  freshAt: at,
  entries: playbook.entries as unknown as Entry[],
  window: calendarWindow({ pactSince: at, now: at }),
  parse: parseAuthored,
  parseInline,
});

test('a mapping that was released still says what a record id looks like', () => {
  const [pack] = packsOf(model);
  expect(pack?.mapping.recordId).toEqual({ prefix: '00Q', lengths: [15, 18], form: 'salesforce-18' });
});

test('of the company’s own fields only those are searched that a criterion or a text speaks of', () => {
  const [pack] = packsOf({ ...model, definitions: [], guidance: [] });
  expect(pack?.fields).toEqual([]);
});
