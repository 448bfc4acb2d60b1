const number = new Intl.NumberFormat('en-GB');

const money = (amount: number, currency: string) =>
  new Intl.NumberFormat('en-GB', { style: 'currency', currency, maximumFractionDigits: 0 }).format(amount);

export const cartridges = {
  title: 'Cartridges',
  lead: 'What Marketing does for Sales, in the order in which a customer meets it.',
  market: 'Market',
  customer: 'Customer',
  track: 'From market to customer',
  none: 'No cartridge yet',
  noneHelp: {
    may: 'A cartridge is one service of Marketing with an owner. Requests of Sales go to it, so somebody answers. Start with these seven and change them.',
    not: 'A cartridge is one service of Marketing with an owner. Requests of Sales go to it. Marketing begins with them.',
  },
  start: 'Start with these seven',
  startOthers: (count: number) =>
    count === 1 ? 'Begin the one that is missing' : `Begin the ${count} that are missing`,
  started: (count: number) =>
    count === 1 ? 'One draft was begun.' : `${number.format(count)} drafts were begun.`,
  drafts: 'Look at the drafts',
  waiting: (count: number) =>
    count === 1 ? 'One cartridge waits as a draft.' : `${number.format(count)} cartridges wait as drafts.`,
  delivers: 'Delivers',
  owner: 'Owner',
  serviceLevel: 'Service level',
  budget: 'Budget a year',
  reach: 'Reach',
  load: 'Load',
  requests: (count: number) => (count === 1 ? '1 open request' : `${number.format(count)} open requests`),
  leads: (count: number, days: number) =>
    count === 1 ? `1 lead in ${days} days` : `${number.format(count)} leads in ${days} days`,
  handsOn: 'Hands on to',
  toCustomer: 'the customer',
  from: 'Comes from',
  campaigns: 'Campaigns',
  guidance: 'Guidance',
  open: 'In the playbook',
  money,
  missing: { serviceLevel: 'none agreed', budget: 'not said', reach: 'not said' },
  starters: [
    {
      slug: 'market-intelligence',
      title: 'Market intelligence',
      delivers:
        'Who could buy and why now: segments, target accounts, what competitors say, reasons for wins and losses.',
    },
    {
      slug: 'product-marketing',
      title: 'Product marketing',
      delivers:
        'What we say about the product, for whom, and why it is true: value proposition, personas, usage stories, prices.',
    },
    {
      slug: 'awareness',
      title: 'Awareness',
      delivers: 'People who know us and ask: campaigns, trade shows, webinars, press, the web site.',
    },
    {
      slug: 'alliances',
      title: 'Alliances',
      delivers: 'Leads and proof that come through partners: joint campaigns, referrals, listings.',
    },
    {
      slug: 'sales-tools',
      title: 'Sales tools',
      delivers:
        'What a rep needs in the conversation: presentations, demonstrations, comparisons, answers to objections.',
    },
    {
      slug: 'follow-up-and-fulfilment',
      title: 'Follow-up and fulfilment',
      delivers:
        'What happens after somebody answered: guidance and scripts, samples and papers sent, late leads cared for.',
    },
    {
      slug: 'customer-marketing',
      title: 'Customer marketing',
      delivers:
        'Customers who stay, buy again and speak for us: onboarding, references, user days, newsletters.',
    },
  ],
};
