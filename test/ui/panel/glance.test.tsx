// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { PanelState } from '../../../src/ui/panel/state';
import { draw, words } from './draw';
import { gallery } from './gallery/views';

const lines = (state: PanelState) => [...draw(state).querySelectorAll('.glance > li')].map(words);

describe('the three lines at first glance', () => {
  it('say why, by when and whether it is a lead, and the first sentence to say', () => {
    expect(lines(gallery.webinar!)).toEqual([
      'Webinar “Cutting scrap” · attended 14 Nov · target account',
      expect.stringMatching(
        /^Call by .+ \(1 h 50 left\) · cannot tell yet, 4 of 5, ask about budget$/,
      ) as string,
      expect.stringMatching(
        /^You asked in the webinar how line 3 could cut scrap, and I have two figures for you\./,
      ) as string,
    ]);
  });

  it('stand outside of everything that has to be opened first', () => {
    expect(draw(gallery.webinar!).querySelector('.glance')?.closest('details')).toBeNull();
  });

  it('say how late it is, and which criterion it falls short of', () => {
    expect(lines(gallery.breached!)[1]).toBe(
      'Call now: late by 2 h 40 · falls short, 3 of 5: at least 50 employees',
    );
  });

  it('say that it is done when it was followed up', () => {
    expect(lines(gallery['followed up']!)[1]).toBe('Followed up in time · meets 5 of 5');
  });

  it('never guess: what is unknown is said to be unknown', () => {
    expect(lines(gallery.unknown!)).toEqual([
      'Campaign unknown: it is not on this page',
      'Age unknown, at least 3 h 10 · cannot tell yet, 0 of 5, ask about employees',
      'No script: the campaign is not known',
    ]);
  });

  it('name a campaign that the playbook does not have', () => {
    expect(lines(gallery.unclaimed!)[0]).toBe(
      '“Blechexpo Stuttgart 2026” is not in the playbook · target account',
    );
  });

  it('do not put quotes around a title that has its own', () => {
    const { view } = gallery.webinar as Extract<PanelState, { kind: 'lead' }>;
    const source = {
      ...view.source,
      title: 'White paper “Uptime”',
      channel: 'Download',
    } as typeof view.source;
    expect(lines({ kind: 'lead', view: { ...view, source } })[0]).toMatch(
      /^Download: White paper “Uptime” · /,
    );
  });
});
