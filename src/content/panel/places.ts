import type { PanelPlace } from '../../protocol/stored';

const mostHiddenRecords = 500;
const day = 86_400_000;

/** Each way to be put out of sight, as the place that is kept for it. */
export const hiding = {
  record: (place: PanelPlace, recordId: string): PanelPlace => {
    const others = (place.hiddenRecords ?? []).filter((each) => each !== recordId);
    return { ...place, hiddenRecords: [recordId, ...others].slice(0, mostHiddenRecords) };
  },
  site: (place: PanelPlace): PanelPlace => ({ ...place, hiddenSite: true }),
  day: (place: PanelPlace): PanelPlace => ({
    ...place,
    snoozedUntil: new Date(Date.now() + day).toISOString(),
  }),
};

export function toOtherSide(place: PanelPlace): PanelPlace {
  return { ...place, side: place.side === 'left' ? 'right' : 'left' };
}
