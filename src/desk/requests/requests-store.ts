import { signal } from '@preact/signals';
import type { EntryId } from '../../domain/playbook/entries';
import type { Call } from '../access/call';
import { makeResource } from '../loading/resource';
import { type Filters, owners, unfiltered } from './filters';

type Counts = Partial<Record<Filters['mine'], number>>;

/** The list of requests under its filters, with how many each owner's view holds. */
export function makeRequests(call: Call) {
  const filters = signal<Filters>(unfiltered);
  const counts = signal<Counts>({});
  const titles = signal<Record<EntryId, string>>({});
  const list = makeResource(() => call('GET /api/feedback', { query: queryOf(filters.value) }));

  const count = async (wanted: Filters) => {
    const others = owners.filter((mine) => mine !== wanted.mine);
    const answers = others.map((mine) =>
      call('GET /api/feedback', { query: queryOf({ ...wanted, mine, page: 1 }) }),
    );
    const known: Counts = {};
    for (const [at, answered] of (await Promise.all(answers)).entries())
      if (answered.ok) known[others[at]!] = answered.value.total;
    if (wanted === filters.value) counts.value = known;
  };
  const show = async (wanted: Filters) => {
    filters.value = wanted;
    await Promise.all([list.load(), count(wanted)]);
  };
  const findTitles = async () => {
    const answered = await call('GET /api/release', {});
    const entries = answered.ok ? (answered.value.release?.entries ?? []) : [];
    titles.value = Object.fromEntries(entries.map((entry) => [entry.id, entry.title]));
  };
  return { filters, counts, titles, list, show, findTitles };
}

function queryOf({ state, mine, search, page }: Filters) {
  return { state, mine, page, ...(search.trim() && { search: search.trim() }) };
}
