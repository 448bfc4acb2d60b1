import { index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import type { CrmId, LeadKey } from '../../domain/lead/facts';
import type { EntryId } from '../../domain/playbook/entries';
import type { LeadAct, LeadActKind } from '../../domain/progress/act';
import { people } from '../people/tables';
import { instant } from '../store/columns';

/** What people did on leads, once per person and key. Appended, never edited: the hub's role may neither update nor delete. */
export const leadActs = pgTable(
  'lead_acts',
  {
    person: text()
      .notNull()
      .references(() => people.id),
    key: text().notNull(),
    lead: text().$type<LeadKey>().notNull(),
    crm: text().$type<CrmId>().notNull(),
    campaign: text().$type<EntryId>(),
    /** The person's team when it was done. */
    team: text(),
    /** In force on the device when it was done. */
    release: integer().notNull(),
    kind: text().$type<LeadActKind>().notNull(),
    act: jsonb().$type<LeadAct>().notNull(),
    /** When it was done, by the device's clock, but not after it arrived. */
    at: instant().notNull(),
    /** Of the person's news; null for what was only seen, which is told to no device. */
    cursor: integer(),
  },
  (table) => [
    primaryKey({ columns: [table.person, table.key] }),
    index('lead_acts_by_lead').on(table.lead, table.at),
    index('lead_acts_by_time').on(table.at),
    index('lead_acts_by_kind').on(table.kind, table.at),
    index('lead_acts_by_release').on(table.release, table.kind),
    index('lead_acts_by_cursor').on(table.person, table.cursor),
  ],
);
