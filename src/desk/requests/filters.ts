import type { ConversationState } from '../../domain/feedback/conversation';

export const states = [
  'open',
  'all',
  'requested',
  'promised',
  'declined',
  'countered',
  'reported done',
  'satisfied',
  'withdrawn',
] as const satisfies readonly (ConversationState | 'open' | 'all')[];
export const owners = ['all', 'answer', 'asked'] as const;

/** What the list shows. It stands in the address, so that a view can be kept and sent. */
export type Filters = {
  state: (typeof states)[number];
  mine: (typeof owners)[number];
  search: string;
  page: number;
};

export const unfiltered: Filters = { state: 'open', mine: 'all', search: '', page: 1 };

/** Reads the address; what it does not know counts as not given. */
export function filtersOf(query: Record<string, string>): Filters {
  const page = Number(query['page']);
  return {
    state: states.find((each) => each === query['state']) ?? unfiltered.state,
    mine: owners.find((each) => each === query['mine']) ?? unfiltered.mine,
    search: (query['search'] ?? '').slice(0, 200),
    page: Number.isSafeInteger(page) && page > 0 ? page : unfiltered.page,
  };
}

/** The address of a view; what is as usual is left out. */
export function addressOf(filters: Filters): string {
  const query = new URLSearchParams();
  for (const name of ['state', 'mine', 'search', 'page'] as const)
    if (filters[name] !== unfiltered[name]) query.set(name, String(filters[name]));
  return query.size > 0 ? `/requests?${query}` : '/requests';
}
