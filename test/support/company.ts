import type { Role } from '../../src/domain/people/person';
import { callHub } from '../../src/protocol/schema/client';
import type { RunningHub } from '../../src/hub/start';

export type Account = { name: string; email: string; password: string };

const people: { name: string; email: string; role: Role }[] = [
  { name: 'Ada Okafor', email: 'ada@tauber-sensing.example', role: 'rep' },
  { name: 'Jana Winter', email: 'jana@tauber-sensing.example', role: 'marketing' },
  { name: 'Henrike Vogel', email: 'henrike@tauber-sensing.example', role: 'team_lead' },
];

/** Passwords of the test's people; each has one that the rules take. */
const password = 'correct horse battery staple 7';

/** An admin by the first link, then one person of each role by an invitation; all with passwords. */
export async function inviteCompany({
  url,
  firstAdmin,
}: RunningHub): Promise<Record<'rep' | 'marketing' | 'team_lead', Account>> {
  const cookie = await accept(url, firstAdmin!.link);
  const asAdmin: typeof fetch = (input, init) =>
    fetch(input, { ...init, headers: { ...(init?.headers as Record<string, string>), cookie, origin: url } });
  const accounts = people.map(async ({ name, email, role }) => {
    const made = await callHub({ hub: url, fetch: asAdmin }, 'POST /api/people', {
      body: { name, email, role },
    });
    if (!made.ok || made.status === 304)
      throw new Error(`${name} could not be invited: ${JSON.stringify(made)}`);
    await accept(url, made.answer.link);
    return [role, { name, email, password }] as const;
  });
  return Object.fromEntries(await Promise.all(accounts)) as Record<
    'rep' | 'marketing' | 'team_lead',
    Account
  >;
}

/** Opens an invitation and sets the password, as the desk's page does; gives the session's cookie. */
async function accept(hub: string, link: string): Promise<string> {
  const token = new URL(link).pathname.split('/').at(-1)!;
  const answer = await fetch(`${hub}/api/invitations/${token}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: hub },
    body: JSON.stringify({ password }),
  });
  if (!answer.ok) throw new Error(`the invitation was refused: ${answer.status} ${await answer.text()}`);
  return answer.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
}
