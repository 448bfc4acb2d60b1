import { signal } from '@preact/signals';
import type { CalendarBody } from '../../../domain/playbook/entries';
import type { Fault } from '../../../protocol/hub-api';
import type { DraftContent } from '../../../protocol/hub-api/drafts';
import type { Call } from '../../access/call';
import { type Known, takenIds } from '../draft/known';
import { type Answers, entriesOf } from './make';
import { commons, starters } from './starters';
import type { StarterId, StarterLanguage } from './starter';

export type StarterStore = ReturnType<typeof makeStarter>;
type MakeStarter = {
  call: Call;
  known: Known;
  owner: string;
  starter: StarterId;
  onDrafts: (ids: string[]) => void;
  onProposed: (id: string) => void;
};

export const required = ['campaign', 'promise', 'offer', 'zone', 'owner'] as const;

/** The one guided form of a first campaign: its answers become drafts, and where it is wished, a proposal. */
export function makeStarter({ call, known, owner, starter, onDrafts, onProposed }: MakeStarter) {
  const language: StarterLanguage = navigator.language.startsWith('de') ? 'de' : 'en';
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const answers = signal<Answers>(prefilled({ starter, language, campaign: '', zone, owner }));
  const country = signal(new Intl.Locale(navigator.language).maximize().region ?? '');
  const tried = signal(false);
  const busy = signal(false);
  const fault = signal<Fault | undefined>(undefined);
  /** Drafts that were begun before something failed: they are not begun again. */
  const begun = new Map<string, string>();

  function answer(changed: Partial<Answers>) {
    const { promise, offer, jobTitles, limit, ...rest } = answers.value;
    const chosen = 'starter' in changed || 'language' in changed;
    // texts that nobody has touched go with the starter; what was typed stays
    const before = prefilled(answers.value);
    const next = prefilled({ ...rest, ...changed });
    const kept = {
      promise: promise === before.promise ? next.promise : promise,
      offer: offer === before.offer ? next.offer : offer,
      limit: limit === before.limit ? next.limit : limit,
      jobTitles: jobTitles.join() === before.jobTitles.join() ? next.jobTitles : jobTitles,
    };
    answers.value = { ...(chosen ? { ...next, ...kept } : answers.value), ...changed };
  }

  const missing = () => required.filter((name) => answers.value[name].trim() === '');

  async function make(propose: boolean) {
    tried.value = true;
    if (busy.value || missing().length > 0 || answers.value.limit === 0) return;
    busy.value = true;
    fault.value = undefined;
    const ids = await beginAll();
    if (ids && !propose) onDrafts(ids);
    if (ids && propose) await send(ids);
    busy.value = false;
  }

  async function beginAll(): Promise<string[] | undefined> {
    const holidays = await holidaysOf();
    const entries = known.release?.entries ?? [];
    const taken = takenIds(known);
    const today = new Date().toISOString().slice(0, 10);
    const ids: string[] = [];
    for (const content of entriesOf(answers.value, { entries, taken, holidays, today })) {
      const id = begun.get(content.id) ?? (await begin(content));
      if (id === undefined) return undefined;
      begun.set(content.id, id);
      ids.push(id);
    }
    return ids;
  }

  async function begin(content: DraftContent): Promise<string | undefined> {
    const answered = await call('POST /api/drafts', { body: { content, base: null } });
    if (!answered.ok) fault.value = answered.fault;
    return answered.ok ? answered.value.id : undefined;
  }

  /** Without an answer the calendar begins without holidays; they can be added in its form. */
  async function holidaysOf(): Promise<CalendarBody['holidays']> {
    if (country.value === '') return [];
    const year = new Date().getFullYear();
    const asked = [year, year + 1].map((each) =>
      call('GET /api/holidays', { query: { country: country.value, year: each } }),
    );
    return (await Promise.all(asked)).flatMap((each) => (each.ok ? each.value.holidays : []));
  }

  async function send(drafts: string[]) {
    const title = answers.value.campaign.trim();
    const answered = await call('POST /api/proposals', { body: { title, drafts } });
    if (answered.ok) onProposed(answered.value.id);
    else fault.value = answered.fault;
  }

  return { answers, country, tried, busy, fault, answer, missing, make };
}

type Chosen = Pick<Answers, 'starter' | 'language' | 'campaign' | 'zone' | 'owner' | 'employees'>;

/** The answers that a starter suggests. */
function prefilled({ starter, language, campaign, zone, owner, employees }: Chosen): Answers {
  const { promise, offer, limit } = starters[language][starter];
  const jobTitles = commons[language].deciderTitles.split('\n');
  return { starter, language, campaign, promise, offer, limit, jobTitles, zone, owner, employees };
}
