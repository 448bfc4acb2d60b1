import { randomUUID } from 'node:crypto';
import type { EntryId } from '../../../src/domain/playbook/entries';
import type { LeadAct } from '../../../src/domain/progress/act';
import type { Caller } from '../../support/hub';

/** A lead's key by a number. */
const leadKey = (n: number): string => n.toString(16).padStart(32, '0');

type Done = { lead: number; release?: number; campaign?: EntryId; act: LeadAct };

/** What a rep does on a lead, as their extension sends it. */
export async function does(rep: Caller, { lead, release = 1, campaign, act }: Done): Promise<void> {
  const envelope = { key: randomUUID(), device: 'device-1', seq: 1, at: new Date().toISOString() };
  const body = {
    ...envelope,
    kind: 'act' as const,
    lead: leadKey(lead),
    crm: 'odoo',
    release,
    act,
    ...(campaign !== undefined && { campaign }),
  };
  await rep.ask('POST /api/deliveries', { body });
}
