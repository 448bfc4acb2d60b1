import { wakeAt } from '../../browser/alarms';
import { nextChange } from '../../domain/today/agenda';
import { drawBadge } from '../badge';
import { tellNews } from '../notify/tell-news';
import { thisDay } from './day';
import { leadsToday } from './leads';

export const todayAlarm = 'today';

/**
 * Brings everything that shows the day up to now, and wakes for the one earliest next change: of a lead, of the day, or
 * of what is still to be told. Safe to call at any time.
 */
export function drawToday(): Promise<void> {
  return navigator.locks.request('leadpact:today', async () => {
    const day = thisDay();
    await drawBadge();
    const tellAt = await tellNews();
    const changes = Date.parse(nextChange(await leadsToday(), day));
    await wakeAt(todayAlarm, Math.min(changes, tellAt ?? changes));
  });
}
