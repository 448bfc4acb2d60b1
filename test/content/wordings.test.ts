// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { crmPage } from './support/page';

const page = crmPage();
const wordings = () => import('../../src/content/panel/wordings');

describe('a rep’s own wording of a step', () => {
  it('is kept on this device by company, guidance and step, and nowhere else', async () => {
    const { keepWording, readWordings } = await wordings();
    await keepWording('c1 guidance/a#call', { text: 'Hello {{firstName}}' });
    expect(await readWordings()).toMatchObject({ 'c1 guidance/a#call': { text: 'Hello {{firstName}}' } });
    expect(page.extension.said).toEqual([]);
  });

  it('does not undo what another tab has kept meanwhile', async () => {
    const { keepWording, readWordings } = await wordings();
    await keepWording('c1 guidance/a#call', { text: 'one' });
    const other = { text: 'two', at: '2026-11-19T08:50:00.000Z' };
    const kept = page.extension.kept.get('wordings') as object;
    await page.extension.set({ wordings: { ...kept, 'c1 guidance/a#mail': other } });
    await keepWording('c1 guidance/a#call', undefined);
    expect(await readWordings()).toEqual({ 'c1 guidance/a#mail': other });
  });

  it('the oldest goes beyond five hundred', async () => {
    const { keepWording, readWordings } = await wordings();
    const many = Object.fromEntries(
      Array.from({ length: 500 }, (_, at) => [
        `c1 guidance/a#${at}`,
        { text: 'x', at: new Date(at).toISOString() },
      ]),
    );
    await page.extension.set({ wordings: many });
    await keepWording('c1 guidance/a#new', { text: 'y' });
    const left = Object.keys(await readWordings());
    expect(left).toHaveLength(500);
    expect(left).toContain('c1 guidance/a#new');
    expect(left).not.toContain('c1 guidance/a#0');
  });

  it('what is typed quickly is kept as it was typed last', async () => {
    const { keepWording, readWordings } = await wordings();
    await Promise.all(['H', 'He', 'Hel'].map((text) => keepWording('c1 guidance/a#call', { text })));
    await vi.waitFor(async () =>
      expect(await readWordings()).toMatchObject({ 'c1 guidance/a#call': { text: 'Hel' } }),
    );
  });
});
