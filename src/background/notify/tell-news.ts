import { mayNotify, notify } from '../../browser/notifications';
import { readStored, writeStored } from '../../browser/stored';
import { instantAt } from '../../domain/instant';
import { newsOf } from '../../domain/today/news';
import { ownCalendar, worksFrom } from '../../domain/today/off-hours';
import type { Stored } from '../../protocol/stored';
import { leadsToday } from '../today/leads';
import { noticeOf } from './notice';

/** Between two notifications, in milliseconds. */
const apart = 10 * 60_000;

/**
 * Tells what is new of what the person chose to be told of: all of it in one notification, at most one in ten minutes,
 * and never when the person does not work. Gives the epoch millisecond at which to try again, if there is one.
 */
export async function tellNews(): Promise<number | undefined> {
  const found = await readStored([
    'choices',
    'connection',
    'conversations',
    'told',
    'playbook',
    'workingTimes',
  ]);
  const { choices: { notify: kinds = [] } = {}, connection, conversations = {}, told } = found;
  const now = Date.now();
  const upTo = instantAt(now);
  if (!connection || kinds.length === 0 || !(await mayNotify())) {
    if (told) await writeStored({ told: { upTo } });
    return undefined;
  }
  if (!told) {
    await writeStored({ told: { upTo } }); // what was before the person asked to be told is no news
    return undefined;
  }
  const news = newsOf({
    leads: await leadsToday(),
    conversations: Object.values(conversations),
    me: connection.person.id,
    kinds,
    since: told.upTo,
    now: upTo,
  });
  if (news.length === 0) return undefined;
  const at = Math.max(mayTellFrom(now, found), told.at ? Date.parse(told.at) + apart : 0);
  if (at > now) return at;
  await writeStored({ told: { upTo, at: upTo } });
  await notify(noticeOf(news, upTo));
  return undefined;
}

const day = 86_400_000;

/** From when on the person works. Whose hours nobody knows is not disturbed outside of a common office day. */
function mayTellFrom(now: number, { playbook, connection, workingTimes }: Partial<Stored>): number {
  const me = {
    ...(connection?.person.team && { team: connection.person.team.title }),
    absences: workingTimes?.absences ?? [],
  };
  const calendar = playbook && ownCalendar(playbook, { me, now: instantAt(now) });
  return calendar ? (worksFrom(now, calendar) ?? now + day) : officeDayFrom(now);
}

function officeDayFrom(now: number): number {
  const at = new Date(now);
  const isOfficeDay = at.getDay() % 6 !== 0;
  if (isOfficeDay && at.getHours() >= 9 && at.getHours() < 17) return now;
  do {
    if (at.getHours() >= 9) at.setDate(at.getDate() + 1);
    at.setHours(9, 0, 0, 0);
  } while (at.getDay() % 6 === 0);
  return at.getTime();
}
