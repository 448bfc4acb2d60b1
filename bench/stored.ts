import 'temporal-polyfill/global';
import playbook from '../demo/company/playbook.json' with { type: 'json' };
import { calendarWindow } from '../src/domain/clock/window';
import { compileReadModel } from '../src/domain/playbook/compile';
import { packsOf } from '../src/domain/playbook/packs';
import type { Entry } from '../src/domain/playbook/entries';
import type { Stored } from '../src/protocol/stored';
import { parseAuthored, parseInline } from '../src/protocol/schema/authored';

/** What the worker would have written for the demonstration's release: read model, connection, sites. */
export function storedForBench(): Partial<Stored> {
  const now = new Date().toISOString();
  const pactSince = new Date(Date.now() - 60 * 24 * 3_600_000).toISOString();
  const model = compileReadModel({
    release: { number: 1, hash: '0'.repeat(64), releasedAt: pactSince, pactSince },
    freshAt: now,
    entries: playbook.entries as unknown as Entry[],
    window: calendarWindow({ pactSince, now }),
    parse: parseAuthored,
    parseInline,
  });
  return {
    playbook: model,
    packs: packsOf(model),
    sites: { 'http://crm.practice-crm.example': 'mapped' },
    connection: {
      hub: 'http://127.0.0.1:9',
      person: { id: 'p', name: 'Ada Okafor', email: 'ada@tauber-sensing.example', role: 'rep' },
      company: { id: 'c', name: 'Tauber Sensing' },
      leadKey: Buffer.alloc(32, 7).toString('base64'),
      device: 'd',
    },
  };
}
