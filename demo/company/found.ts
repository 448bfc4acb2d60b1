import { randomUUID } from 'node:crypto';
import type { Entry } from '../../src/domain/playbook/entries';
import type { Move } from '../../src/domain/feedback/conversation';
import { type As, become, peopleOf } from './become';
import company from './people.json' with { type: 'json' };
import playbook from './playbook.json' with { type: 'json' };
import requests from './requests.json' with { type: 'json' };

/** How long ago the demonstration company's pact began, in milliseconds: its leads came after that. */
export const pactAge = 60 * 24 * 3_600_000;

/** How far behind the true time a hub's clock stands, in milliseconds. */
export type SetBack = { ago: number };

/**
 * Brings people, playbook and two requests into an empty demonstration hub, by the routes that everyone uses;
 * does nothing in one that has them. With the hub's clock in hand the pact is older than its leads.
 */
export async function foundCompany(hub: string, clock: SetBack = { ago: 0 }): Promise<void> {
  const [founder, ...others] = await peopleOf(hub);
  if (!founder || others.length > 0) return;
  clock.ago = pactAge;
  await bringPeople(await become(hub, founder.id));
  const ids = new Map((await peopleOf(hub)).map(({ name, id }) => [name, id]));
  const as = (name: string) => become(hub, ids.get(name)!);
  await release(await as(withRole('marketing')), await as(withRole('team_lead')));
  clock.ago = pactAge / 30;
  for (const each of requests) await complain(await as(each.from), each, as);
  await (await as(withRole('admin')))('POST /api/people/:id/disable', { params: { id: founder.id } });
  clock.ago = 0;
}

/** A team needs its lead, and the lead is of that team: so leads come first and join afterwards. */
async function bringPeople(founder: As): Promise<void> {
  const bring = async ({ name, email, role }: (typeof company.people)[number], team?: string) =>
    (await founder('POST /api/people', { body: { name, email, role: role as 'rep', ...(team && { team }) } }))
      .person.id;
  const teams = new Map<string, string>();
  for (const { title, lead } of company.teams) {
    const person = company.people.find(({ email }) => email === lead)!;
    const id = await bring(person);
    const team = (await founder('POST /api/teams', { body: { title, lead: id } })).id;
    await founder('POST /api/people/:id/role', { params: { id }, body: { role: 'team_lead', team } });
    teams.set(title, team);
  }
  for (const person of company.people) {
    if (person.role !== 'team_lead') await bring(person, person.team && teams.get(person.team));
  }
}

/** The way of every release: uploaded by one side, signed by both. */
async function release(marketing: As, sales: As): Promise<void> {
  const file = playbook as unknown as { leadpact: 1; entries: Entry[] };
  const { id, hash } = await marketing('POST /api/proposals', { body: { title: 'The pact', file } });
  for (const side of [marketing, sales])
    await side('POST /api/proposals/:id/sign', { params: { id }, body: { hash } });
  await marketing('POST /api/proposals/:id/release', { params: { id }, body: { hash } });
}

async function complain(
  rep: As,
  given: (typeof requests)[number],
  as: (name: string) => Promise<As>,
): Promise<void> {
  const { complaint, request, cartridge, campaign, day, answer } = given;
  const delivery = {
    key: randomUUID(),
    device: randomUUID(),
    seq: 1,
    at: new Date().toISOString(),
    kind: 'complaint' as const,
    complaint: {
      complaint,
      request,
      addressee: { kind: 'cartridge' as const, id: cartridge },
      by: dayIn(day),
      campaign,
      release: 1,
    },
  };
  const { conversation } = await rep('POST /api/deliveries', { body: delivery });
  if (!answer || !conversation) return;
  const move: Move = { kind: 'promise', text: answer.move.text, day: dayIn(answer.move.day) };
  await (await as(answer.by))('POST /api/feedback/:id/moves', {
    params: { id: conversation.id },
    body: { key: randomUUID(), move },
  });
}

const dayIn = (days: number): string =>
  new Date(Date.now() + days * 24 * 3_600_000).toISOString().slice(0, 10);

const withRole = (role: string): string => company.people.find((each) => each.role === role)!.name;
