import type { Entry } from '../../../src/domain/playbook/entries';

/** A playbook of a few entries, the campaign's promise being another in each version. */
export const entriesOf = (version: number): Entry[] => [
  {
    id: 'campaign/cutting-scrap',
    kind: 'campaign',
    title: 'Cutting scrap',
    body: {
      claims: { names: ['Cutting scrap'] },
      order: 1,
      channel: 'webinar',
      promise: `Promise number ${version}`,
      offer: 'A calculation',
      owner: 'Jana',
    },
  },
  {
    id: 'calendar/works',
    kind: 'calendar',
    title: 'Works',
    body: { zone: 'Europe/Berlin', hours: { mon: [['08:00', '17:00']] }, holidays: [] },
  },
  {
    id: 'guidance/attended',
    kind: 'guidance',
    title: 'Attended',
    body: {
      campaigns: ['campaign/cutting-scrap'],
      responses: ['attended'],
      keyMessage: 'Less scrap',
      personas: [],
      do: [],
      dont: [],
      objections: [],
      owner: 'Jana',
      steps: [
        { id: 'call', channel: 'call', title: 'Call', wait: 0, text: 'Good morning **{{firstName}}**.' },
      ],
    },
  },
];
