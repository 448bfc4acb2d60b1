// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { LeadAct } from '../../src/domain/progress/act';
import type { Message } from '../../src/protocol/messages';
import { lead } from './support/crm';
import { crmPage, settled } from './support/page';

const page = crmPage();
const skipped: LeadAct = {
  kind: 'step',
  guidance: 'guidance/a',
  release: 7,
  step: 'call',
  channel: 'call',
  did: 'skipped',
};
const accepted: LeadAct = { kind: 'hand-off', to: 'accepted' };
const told = () => page.extension.said as Message<'lead.act'>[];
const acts = () => import('../../src/content/panel/acts');

describe('what a rep does on a lead', () => {
  it('is told with a key of its own, and said to be kept for ten seconds', async () => {
    page.extension.answer(() => ({ ok: true }));
    const { keepAct, listenForNews, newsNow } = await acts();
    listenForNews(vi.fn());
    vi.useFakeTimers();
    keepAct({ lead: lead('A'), campaign: 'campaign/a' }, accepted);
    keepAct({ lead: lead('A') }, skipped);
    await vi.advanceTimersByTimeAsync(10);
    expect(told()).toMatchObject([
      { kind: 'lead.act', lead: lead('A'), campaign: 'campaign/a', act: accepted },
      { kind: 'lead.act', lead: lead('A'), act: skipped },
    ]);
    expect(new Set(told().map(({ key }) => key)).size).toBe(2);
    expect(newsNow()).toEqual({ kind: 'saved', act: skipped });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(newsNow()).toBeUndefined();
  });

  it('is told again under the same key when nobody answered, and said not to be saved until then', async () => {
    let awake = false;
    page.extension.answer(() => (awake ? { ok: true } : undefined));
    const { keepAct, listenForNews, newsNow } = await acts();
    const heard = vi.fn();
    listenForNews(heard);
    vi.useFakeTimers();
    keepAct({ lead: lead('A') }, accepted);
    await vi.advanceTimersByTimeAsync(10);
    expect(newsNow()).toEqual({ kind: 'not saved', count: 1 });
    awake = true;
    await vi.advanceTimersByTimeAsync(1_000);
    expect(newsNow()).toEqual({ kind: 'saved', act: accepted });
    expect(new Set(told().map(({ key }) => key)).size).toBe(1);
    expect(told()).toHaveLength(2);
    expect(heard).toHaveBeenCalled();
  });

  it('keeps its order: what came later waits for what came before', async () => {
    let awake = false;
    page.extension.answer(() => (awake ? { ok: true } : undefined));
    const { keepAct, newsNow, saveAll } = await acts();
    keepAct({ lead: lead('A') }, skipped);
    keepAct({ lead: lead('A') }, accepted);
    await settled();
    expect(told().map(({ act }) => act.kind)).not.toContain('hand-off');
    expect(newsNow()).toMatchObject({ count: 2 });
    awake = true;
    saveAll();
    await settled();
    expect(
      told()
        .slice(-2)
        .map(({ act }) => act.kind),
    ).toEqual(['step', 'hand-off']);
  });

  it('one that is refused again and again does not hold up the others for ever', async () => {
    page.extension.answer((message) =>
      (message as Message<'lead.act'>).act.kind === 'step' ? undefined : { ok: true },
    );
    const { keepAct, newsNow, saveAll } = await acts();
    keepAct({ lead: lead('A') }, skipped);
    keepAct({ lead: lead('A') }, accepted);
    for (let time = 0; time < 5; time++) {
      saveAll();
      await settled();
    }
    expect(told().some(({ act }) => act.kind === 'hand-off')).toBe(true);
    expect(newsNow()).toEqual({ kind: 'not saved', count: 1 });
  });

  it('goes on being told when the rep has gone to another lead, which hears nothing of it', async () => {
    let awake = false;
    page.extension.answer(() => (awake ? { ok: true } : undefined));
    const { keepAct, listenForNews, newsNow, saveAll } = await acts();
    listenForNews(vi.fn());
    keepAct({ lead: lead('A') }, accepted);
    await settled();
    listenForNews(vi.fn());
    awake = true;
    saveAll();
    await settled();
    expect(told().at(-1)).toMatchObject({ lead: lead('A'), act: accepted });
    expect(newsNow()).toBeUndefined();
  });

  it('after an update of the extension asks for a fresh page', async () => {
    page.extension.answer(() => undefined);
    const { keepAct, newsNow } = await acts();
    keepAct({ lead: lead('A') }, accepted);
    await settled();
    page.extension.orphan();
    expect(newsNow()).toEqual({ kind: 'not saved', count: 1, reload: true });
  });
});
