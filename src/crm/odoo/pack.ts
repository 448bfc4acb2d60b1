import type { FieldMapping, MappingBody, Selector } from '../../domain/playbook/mapping';

/** Captured on Odoo 17.0 and 19.0, 21 November 2026; 18.0 has the same names. */
const since = '2026-11-21';

const widget = (name: string): Selector[] => [{ css: `.o_field_widget[name="${name}"]`, since }];

type Told = [FieldMapping['field'], FieldMapping['type'], string];
const byApi = ([field, type, name]: Told): FieldMapping => ({ field, type, name, at: [], take: 'value' });
const alsoOnPage = (told: Told): FieldMapping => ({ ...byApi(told), at: widget(told[2]) });

const leads = 'crm.lead';

/** What tells where a page of Odoo is. only the segment before `{id}` counts: the prefix can be rebranded, and segments stack. */
export const odooPlaces: MappingBody = {
  crm: 'odoo',
  sites: [],
  places: [leads, `m-${leads}`, 'crm'].map((each) => ({
    kind: 'lead',
    in: 'path',
    path: `/*/${each}/{id}`,
    objectType: leads,
  })),
  recordId: { form: 'as-is' },
  active: [],
  fields: [],
  responses: {},
};

/**
 * Odoo CRM. What Odoo translates or formats for the person (stage, medium, country, revenue) is never taken from the
 * page.
 */
export const odooPack: MappingBody = {
  ...odooPlaces,
  active: [{ css: '.o_action_manager .o_form_view', since }],
  fields: [
    alsoOnPage(['name', 'text', 'contact_name']),
    alsoOnPage(['company', 'text', 'partner_name']),
    alsoOnPage(['jobTitle', 'text', 'function']),
    alsoOnPage(['email', 'text', 'email_from']),
    alsoOnPage(['phone', 'text', 'phone']),
    alsoOnPage(['leadSource', 'text', 'source_id']),
    alsoOnPage(['owner', 'text', 'user_id']),
    byApi(['medium', 'text', 'medium_id']),
    byApi(['country', 'text', 'country_id']),
    byApi(['status', 'text', 'stage_id']),
    byApi(['rating', 'text', 'priority']),
    byApi(['budget', 'number', 'expected_revenue']),
    byApi(['createdAt', 'instant', 'create_date']),
    byApi(['assignedAt', 'instant', 'date_open']),
    byApi(['converted', 'boolean', 'date_conversion']),
  ],
  memberships: { rows: widget('campaign_id'), campaign: { at: [{ css: 'input', since }], take: 'value' } },
};
