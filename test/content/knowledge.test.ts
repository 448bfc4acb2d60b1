// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { lead, model } from './support/crm';
import { crmPage, settled } from './support/page';

const page = crmPage();
const request = (id: string) => ({ id, request: `Request ${id}` });

async function known() {
  const { makeKnowledge } = await import('../../src/content/knowledge');
  const life = new AbortController();
  const changed = vi.fn();
  const knowledge = makeKnowledge({
    lead: lead('A'),
    known: { playbook: model },
    life: life.signal,
    changed,
  });
  knowledge.watch((act) => (names) => void act(names));
  return { knowledge, changed, life };
}

describe('what is known of a lead beside its facts', () => {
  it('are its own conversations and nobody else’s', async () => {
    page.extension.answer(() => ({ key: 'k1' }));
    await page.extension.set({ conversations: { a: request('a'), b: request('b') } });
    await page.extension.set({ 'lead:k1': { conversations: ['b', 'gone'] } });
    const { knowledge } = await known();
    await knowledge.learnKey();
    expect(knowledge.now()).toMatchObject({ key: 'k1', conversations: [{ id: 'b' }] });
  });

  it('is told anew when an answer arrives', async () => {
    page.extension.answer(() => ({ key: 'k1' }));
    const { knowledge, changed } = await known();
    await knowledge.learnKey();
    changed.mockReset();
    await page.extension.set({ conversations: { a: request('a') }, 'lead:k1': { conversations: ['a'] } });
    await settled();
    expect(changed).toHaveBeenCalled();
    expect(knowledge.now().conversations).toHaveLength(1);
  });

  it('the key is asked for again when the worker did not answer', async () => {
    const { knowledge } = await known();
    await knowledge.learnKey();
    expect(knowledge.now().key).toBeUndefined();
    page.extension.answer(() => ({ key: 'k1' }));
    await knowledge.learnKey();
    expect(knowledge.now().key).toBe('k1');
    await knowledge.learnKey();
    expect(page.extension.said).toHaveLength(2);
  });

  it('what was written for others is not read', async () => {
    const { changed } = await known();
    const reads = page.extension.reads.length;
    await page.extension.set({ 'outbox:x': 1, 'lead:other': { conversations: [] }, seenMoves: {} });
    await settled();
    expect(page.extension.reads).toHaveLength(reads);
    expect(changed).not.toHaveBeenCalled();
  });

  it('is told no more after the page life', async () => {
    const { changed, life } = await known();
    life.abort();
    await page.extension.set({ playbook: model });
    await settled();
    expect(changed).not.toHaveBeenCalled();
    expect(page.extension.listeners()).toBe(0);
  });

  it('are my acts with where I stand, what others did, and the words that I took it up with', async () => {
    page.extension.answer(() => ({ key: 'k1' }));
    const script = { guidance: 'guidance/a', release: 3 };
    const progress = { script, steps: {}, attempts: 1, settled: {}, followUps: [] };
    await page.extension.set({
      'lead:k1': {
        conversations: [],
        acts: [{ key: 'x' }],
        progress,
        others: [{ channel: 'call', day: 'd' }],
      },
      heldScripts: { 'guidance/a@3': { id: 'guidance/a' }, 'guidance/a@4': { id: 'other' } },
    });
    const { knowledge, changed } = await known();
    await knowledge.learnKey();
    expect(knowledge.now()).toMatchObject({
      acts: [{ key: 'x' }],
      progress: { attempts: 1 },
      others: [{ channel: 'call' }],
      held: { id: 'guidance/a' },
    });
    changed.mockClear();
    await page.extension.set({ 'lead:k1': { conversations: [], progress: { ...progress, attempts: 2 } } });
    await settled();
    expect(knowledge.now().progress?.attempts).toBe(2);
    expect(changed).toHaveBeenCalled();
  });

  it('are drafts only while they are shown', async () => {
    page.extension.answer(() => ({ key: 'k1' }));
    const { knowledge } = await known();
    await page.extension.set({ draftPlaybook: { titles: ['A'], playbook: model, madeOf: '' } });
    await settled();
    expect(knowledge.now().draftPlaybook?.titles).toEqual(['A']);
    page.extension.kept.delete('draftPlaybook');
    await page.extension.set({ draftPlaybook: undefined });
    await settled();
    expect(knowledge.now().draftPlaybook).toBeUndefined();
  });
});
