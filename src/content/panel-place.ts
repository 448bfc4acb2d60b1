import { readStored, writeStored } from '../browser/page/stored';
import type { Instant } from '../domain/instant';
import type { PanelPlace } from '../protocol/stored';

const opensByItself = 3;

/** Where panel and tab stand on a CRM that they have not been moved on. */
export const firstPlace: PanelPlace = { open: false, top: 0.3, side: 'right', openedLeads: 0 };

/** Whether the person has put it out of sight here. */
export function isHidden(place: PanelPlace, recordId: string, now: Instant): boolean {
  if (place.hiddenSite || place.hiddenRecords?.includes(recordId)) return true;
  return place.snoozedUntil !== undefined && now < place.snoozedUntil;
}

/** It opens by itself on the first leads, so that it is met; after that it stays as it was left. */
export function shouldOpen(place: PanelPlace): boolean {
  return place.open || place.openedLeads < opensByItself;
}

/** Back to the first place, everything in sight again. */
export function reset(place: PanelPlace): PanelPlace {
  return { ...firstPlace, open: place.open, openedLeads: place.openedLeads };
}

/** Keeps the place for this CRM; the places on others are read first, so that two tabs do not undo each other. */
export async function keepPlace(origin: string, place: PanelPlace): Promise<void> {
  const { panels = {} } = await readStored(['panels']);
  await writeStored({ panels: { ...panels, [origin]: place } });
}
