import { signal } from '@preact/signals';
import type { Role } from '../../domain/people/person';
import type { Fault, HubApi } from '../../protocol/hub-api';
import type { Answered, Call } from '../access/call';
import { makeResource } from '../loading/resource';
import type { OneTimeLink } from '../sessions/sessions-store';

export type Directory = HubApi['GET /api/people']['answer'];
export type PersonRow = Directory['people'][number];
export type Invited = OneTimeLink & { name: string };
type NewPerson = HubApi['POST /api/people']['body'];

export type PeopleStore = ReturnType<typeof makePeople>;

/** Who takes part. Every change is made by the hub and read back from it. */
export function makePeople(call: Call) {
  const directory = makeResource(() => call('GET /api/people', {}));
  const busy = signal(false);
  const fault = signal<Fault | undefined>(undefined);
  const link = signal<Invited | undefined>(undefined);

  const change = async <Value>(ask: () => Promise<Answered<Value>>): Promise<Value | undefined> => {
    if (busy.value) return undefined;
    busy.value = true;
    fault.value = undefined;
    const answered = await ask();
    if (answered.ok) await directory.load();
    else fault.value = answered.fault;
    busy.value = false;
    return answered.ok ? answered.value : undefined;
  };
  const invite = async (body: NewPerson) => {
    const made = await change(() => call('POST /api/people', { body }));
    if (made) link.value = { name: made.person.name, link: made.link, expiresAt: made.expiresAt };
  };
  const newLink = async ({ id, name }: PersonRow) => {
    const made = await change(() => call('POST /api/people/:id/link', { params: { id } }));
    if (made) link.value = { name, ...made };
  };
  const giveRole = ({ id, role, team }: { id: string; role: Role; team: string }) => {
    const body = { role, ...(team && { team }) };
    return change(() => call('POST /api/people/:id/role', { params: { id }, body }));
  };
  const disable = (id: string) => change(() => call('POST /api/people/:id/disable', { params: { id } }));
  const enable = (id: string) => change(() => call('POST /api/people/:id/enable', { params: { id } }));
  const addTeam = (body: HubApi['POST /api/teams']['body']) =>
    change(() => call('POST /api/teams', { body }));
  const forgive = () => void (fault.value = undefined);
  return { directory, busy, fault, link, invite, newLink, giveRole, disable, enable, addTeam, forgive };
}
