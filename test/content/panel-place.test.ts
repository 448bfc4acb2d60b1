import { describe, expect, it } from 'vitest';
import { firstPlace, isHidden, reset, shouldOpen } from '../../src/content/panel-place';
import { hiding, toOtherSide } from '../../src/content/panel/places';

const now = '2026-11-19T08:50:00.000Z';

describe('where the panel stands and whether it shows', () => {
  it('it opens by itself on the first three leads, then stays as it was left', () => {
    const opened = [0, 1, 2, 3, 4].map((openedLeads) => shouldOpen({ ...firstPlace, openedLeads }));
    expect(opened).toEqual([true, true, true, false, false]);
    expect(shouldOpen({ ...firstPlace, openedLeads: 9, open: true })).toBe(true);
  });

  it('hidden on one record, it shows on the others', () => {
    const place = hiding.record(firstPlace, 'A');
    expect(isHidden(place, 'A', now)).toBe(true);
    expect(isHidden(place, 'B', now)).toBe(false);
  });

  it('remembers the five hundred records that were hidden last', () => {
    let place = firstPlace;
    for (let n = 0; n < 600; n++) place = hiding.record(place, `r${n}`);
    expect(place.hiddenRecords).toHaveLength(500);
    expect(isHidden(place, 'r599', now)).toBe(true);
    expect(isHidden(place, 'r0', now)).toBe(false);
  });

  it('hidden on a site, it shows on none of its records', () => {
    expect(isHidden(hiding.site(firstPlace), 'A', now)).toBe(true);
  });

  it('hidden for a day, it is back after a day', () => {
    const place = hiding.day(firstPlace);
    const in23h = new Date(Date.now() + 23 * 3_600_000).toISOString();
    const in25h = new Date(Date.now() + 25 * 3_600_000).toISOString();
    expect(isHidden(place, 'A', in23h)).toBe(true);
    expect(isHidden(place, 'A', in25h)).toBe(false);
  });

  it('the popup’s reset takes back all of it and does not open it on three leads again', () => {
    const away = { ...hiding.site(hiding.day(hiding.record(firstPlace, 'A'))), top: 1, openedLeads: 7 };
    expect(reset(toOtherSide(away))).toEqual({ ...firstPlace, openedLeads: 7 });
  });
});
