// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { LeadBrief } from '../../src/domain/lead/view';
import type { ScoutState } from '../../src/content/seam';
import type { Connection } from '../../src/protocol/stored';
import { gallery, now, webinar } from '../ui/panel/gallery/views';
import { facts, model } from './support/crm';
import { crmPage } from './support/page';

const page = crmPage();
const connection = {
  person: { id: 'p1', name: 'Ada Okafor', email: 'ada@tauber.example', role: 'rep' },
} as Connection;

const onLead = (
  changes: Partial<LeadBrief> = {},
  more: object = {},
): Extract<ScoutState, { kind: 'lead' }> => ({
  kind: 'lead',
  brief: { ...webinar, ...changes },
  asked: {
    facts: facts('A', { owner: { known: true, value: 'Okafor, Ada', source: 'page' } }),
    model,
    now,
    conversations: [],
  },
  acts: [],
  connection,
  ...more,
});
const seen = async () => (await import('../../src/content/seen')).makeSeen();

describe('what the worker is told of a lead that was seen', () => {
  it('is how it stands, whether it is mine, and the verdict without any value', async () => {
    (await seen())(onLead());
    expect(page.extension.said).toMatchObject([
      {
        kind: 'lead.seen',
        lead: webinar.lead,
        campaign: 'campaign/cutting-scrap',
        briefly: true,
        glance: { name: 'Anna Berger', mine: 'yes', campaign: 'Cutting scrap' },
        seen: {
          kind: 'seen',
          verdict: {
            outcome: 'cannot tell yet',
            criteria: { size: 'met', budget: 'unknown' },
          },
        },
      },
    ]);
    const [{ seen: act }] = page.extension.said as unknown as [{ seen: object }];
    expect(JSON.stringify(act)).not.toMatch(/240|Berger|Metalworking/);
  });

  it('is told once, until something but the minutes has changed', async () => {
    const tell = await seen();
    tell(onLead());
    tell(onLead({ clock: { ...webinar.clock, minutesLeft: 109 } as typeof webinar.clock }));
    expect(page.extension.said).toHaveLength(1);
    tell(onLead({ clock: { state: 'no service level' } }));
    expect(page.extension.said).toHaveLength(2);
  });

  it('names a campaign that no entry claims', async () => {
    const { view } = gallery.unclaimed as unknown as { view: LeadBrief };
    (await seen())(onLead({ source: view.source, verdict: view.verdict }));
    expect(page.extension.said).toMatchObject([{ seen: { unclaimed: 'Blechexpo Stuttgart 2026' } }]);
  });

  it('is nothing while drafts are laid over the playbook, or where nobody is connected', async () => {
    const tell = await seen();
    tell(onLead({}, { drafts: ['After the webinar'] }));
    tell(onLead({}, { connection: undefined }));
    expect(page.extension.said).toEqual([]);
  });
});
