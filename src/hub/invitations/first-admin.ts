import type { Instant } from '../../domain/instant';
import { insertPerson, readPeople } from '../people/store';
import type { Hub } from '../server/hub';
import type { Tx } from '../store/transaction';
import { hub as words } from '../../text/hub';
import { invite, type Link } from './rules';

const email = 'admin@leadpact.local';

/** While nobody has ever come in: a link for the first admin, made anew at each start. */
export function firstAdminLink(hub: Hub, now: Instant): Promise<(Link & { email: string }) | undefined> {
  return hub.database.run({}, async (tx) => {
    const people = await readPeople(tx);
    if (people.some(({ invited }) => !invited)) return undefined;
    const person = people.find((each) => each.email === email)?.id ?? (await firstAdmin(tx, now));
    return person === undefined ? undefined : { ...(await invite(hub, tx, { person, now })), email };
  });
}

function firstAdmin(tx: Tx, now: Instant): Promise<string | undefined> {
  return insertPerson(tx, { name: words.firstAdmin, email, role: 'admin', now });
}
