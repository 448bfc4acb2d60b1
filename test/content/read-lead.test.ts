// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readLead } from '../../src/content/read-lead';
import type { Api, Reading } from '../../src/content/reading';
import { mergeReadings } from '../../src/content/api/merge-facts';
import { adapter, facts, lead, show } from './support/crm';

type Outcome = Awaited<ReturnType<Api['ask']>>;
const apiThat = (answers: Promise<Outcome>): Api => ({ ask: () => answers, merge: mergeReadings });
const late = <T>(value: T, ms: number) => new Promise<T>((done) => setTimeout(done, ms, value));

function reading(recordId: string, api?: Api) {
  const told: (Reading | undefined)[] = [];
  const life = new AbortController();
  const found = (newer: Reading | undefined) => void told.push(newer);
  void readLead({ adapter, api, lead: lead(recordId), life: life.signal, found });
  return { told, life };
}
const names = (told: (Reading | undefined)[]) =>
  told.map((each) => (each?.kind === 'facts' ? each.facts.lead.recordId : (each?.code ?? 'waiting')));

describe('the facts of the lead in view', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    document.body.replaceChildren();
    delete document.body.dataset.shows;
    history.replaceState({}, '', '/lead/A');
  });
  afterEach(() => void vi.useRealTimers());

  it('are told as soon as the page shows the record of the address', async () => {
    const { told } = reading('A');
    show('A');
    await vi.advanceTimersByTimeAsync(50);
    expect(names(told)).toEqual(['A']);
  });

  it('are never those of the record that was shown before', async () => {
    show('B');
    const { told } = reading('A');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(names(told)).toEqual(['waiting']);
    show('A');
    await vi.advanceTimersByTimeAsync(1_100);
    expect(names(told)).toEqual(['waiting', 'A']);
  });

  it('are not told while the address names another record, although the page shows this one', async () => {
    show('A');
    history.replaceState({}, '', '/lead/B');
    const { told } = reading('A');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(names(told)).toEqual(['waiting']);
  });

  it('are not told after the page life has ended', async () => {
    const { told, life } = reading('A');
    life.abort();
    show('A');
    await vi.advanceTimersByTimeAsync(20_000);
    expect(told).toEqual([]);
  });

  it('of another record are thrown away, even when the CRM’s API gives them', async () => {
    show('A');
    const { told } = reading('A', apiThat(Promise.resolve({ kind: 'facts', facts: facts('B') })));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(told).toEqual([]);
  });

  it('that the page never shows end in words, not in a skeleton for ever', async () => {
    const { told } = reading('A');
    await vi.advanceTimersByTimeAsync(20_000);
    expect(names(told)).toEqual(['waiting', 'not-understood']);
  });

  it('wait a moment for the API, so that a verdict does not change before one’s eyes', async () => {
    show('A');
    const { told } = reading('A', apiThat(late({ kind: 'facts', facts: facts('A') } as const, 120)));
    await vi.advanceTimersByTimeAsync(50);
    expect(told).toEqual([]);
    await vi.advanceTimersByTimeAsync(100);
    expect(names(told)).toEqual(['A']);
  });

  it('come from the page when the API is slow, and are made better when it answers', async () => {
    show('A');
    const email = { known: true, value: 'a@b.example', source: 'api' } as const;
    const { told } = reading(
      'A',
      apiThat(late({ kind: 'facts', facts: facts('A', { email }) } as const, 2_000)),
    );
    await vi.advanceTimersByTimeAsync(400);
    expect(told).toMatchObject([{ facts: { fields: { name: { value: 'Lead A' } } } }]);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(told[1]).toMatchObject({ facts: { fields: { email } } });
  });

  it('come from the page, with a note, when the CRM has signed the person out', async () => {
    show('A');
    const signedOut: Outcome = { kind: 'unreadable', code: 'signed-out', missing: [] };
    const { told } = reading('A', apiThat(Promise.resolve(signedOut)));
    await vi.advanceTimersByTimeAsync(50);
    expect(told).toMatchObject([{ kind: 'facts', note: 'signed-out' }]);
  });

  it('come from the API when the page cannot be understood', async () => {
    show('nonsense');
    const { told } = reading('A', apiThat(Promise.resolve({ kind: 'facts', facts: facts('A') })));
    await vi.advanceTimersByTimeAsync(50);
    expect(names(told)).toEqual(['A']);
  });
});
