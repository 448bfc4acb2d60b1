// @vitest-environment jsdom
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { draw } from './draw';
import { gallery } from './gallery/views';
import { press } from './press';

/** Colours need a real browser, which draws the gallery page; a page around the panel is not the panel's to have. */
const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };

describe('the panel for everybody', () => {
  it.each(['webinar', 'your turn', 'unknown', 'signed out of both', 'cannot read', 'waiting'])(
    'has no accessibility violation in the state “%s”',
    async (name) => {
      const { violations } = await axe.run(draw(gallery[name]!), { rules });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    },
    30_000,
  );

  it.each([
    ['second attempt', []],
    ['script over', []],
    ['settled by word', []],
    ['several clocks', []],
    ['a marketer’s draft', []],
    ['webinar', ['Called…']],
    ['webinar', ['Later…']],
    ['webinar', ['Reject…']],
    ['webinar', ['Put it in my own words', 'They said something else…']],
  ])(
    'has none in the state “%s” with %j opened',
    async (name, opened) => {
      const panel = draw(gallery[name]!);
      await press(panel, ...opened);
      const { violations } = await axe.run(panel, { rules });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    },
    30_000,
  );

  it('tells the state of the clock and of each criterion in words, too', () => {
    for (const mark of draw(gallery.webinar!).querySelectorAll('svg.mark')) {
      expect(mark.getAttribute('aria-hidden')).toBe('true');
      expect(mark.parentElement?.textContent?.trim()).not.toBe('');
    }
  });

  it('names every button', () => {
    for (const button of draw(gallery.webinar!).querySelectorAll('button'))
      expect((button.getAttribute('aria-label') ?? button.textContent)?.trim()).toBeTruthy();
  });
});
