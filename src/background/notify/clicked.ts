import { readKnownLeads } from '../../browser/known-leads';
import { openToday } from '../../browser/menu';
import { openTab } from '../../browser/tabs';
import { leadOf } from './notice';

/** A click on a notification opens its lead, or the day. */
export async function noticeClicked(id: string): Promise<void> {
  const key = leadOf(id);
  const known = key && (await readKnownLeads([key])).get(key);
  return known && known.last ? openTab(known.last.address) : openToday();
}
