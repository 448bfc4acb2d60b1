/** A `crm.lead` as Odoo keeps it: `false` for empty, a relation as id and label, UTC without a zone. */
export type OdooLead = { id: number; name: string } & Record<
  string,
  string | number | boolean | [number, string]
>;

const hour = 3_600_000;

function utc(at: number): string {
  return new Date(at).toISOString().slice(0, 19).replace('T', ' ');
}

/** Four leads of the demonstration company, the youngest first; the third came without a campaign. */
export function leadsAt(now: number): OdooLead[] {
  const common = {
    type: 'lead',
    medium_id: false,
    country_id: [57, 'Germany'] as [number, string],
    stage_id: [1, 'New'] as [number, string],
    user_id: [8, 'Ada Okafor'] as [number, string],
    priority: '1',
    expected_revenue: 0,
    date_open: false,
    date_conversion: false,
    phone: false,
  };
  return [
    {
      ...common,
      id: 45,
      name: 'Nordmark: fewer stops on 9 bottling lines',
      contact_name: 'Ylva Brandt-Osei',
      partner_name: 'Nordmark Getränke AG',
      function: 'Plant manager',
      email_from: 'ylva@nordmark.example',
      phone: '+49 431 5550145',
      campaign_id: [6, 'Webinar: Cutting scrap'],
      source_id: [11, 'Webinar'],
      create_date: utc(now - hour),
      date_open: utc(now - hour / 2),
    },
    {
      ...common,
      id: 46,
      name: 'Pellegrini: pricing for a retrofit',
      contact_name: 'Ugo Pellegrini',
      partner_name: 'Pellegrini Carta Srl',
      function: 'Head of maintenance',
      email_from: 'ugo@pellegrini-carta.example',
      campaign_id: [7, 'Line Days Stuttgart'],
      source_id: [12, 'Trade Show'],
      expected_revenue: 26_500,
      create_date: utc(now - 30 * hour),
    },
    {
      ...common,
      id: 47,
      name: 'Tahiri: question by phone',
      contact_name: 'Mehdi Tahiri',
      partner_name: 'Tahiri Mills SARL',
      function: false,
      email_from: 'm.tahiri@tahiri-mills.example',
      campaign_id: false,
      source_id: false,
      create_date: utc(now - 100 * hour),
    },
    {
      ...common,
      id: 48,
      name: 'Bakker: uptime of the cheese line',
      type: 'opportunity',
      contact_name: 'Jo Bakker',
      partner_name: 'Bakker Zuivel BV',
      function: 'Owner',
      email_from: 'jo@bakkerzuivel.example',
      campaign_id: [8, 'Uptime without guesswork'],
      source_id: [13, 'White Paper'],
      create_date: utc(now - 300 * hour),
      date_conversion: utc(now - 200 * hour),
    },
  ];
}

/** Fields that only some versions have. */
export const fieldsOf = {
  17: ['mobile', 'title'],
  18: ['mobile', 'title'],
  19: ['won_status', 'commercial_partner_id'],
};
