import { changeKnownLeads } from '../../browser/known-leads';
import { leadKeyIn } from '../../browser/lead-key';
import { readStored } from '../../browser/stored';
import { instantAt } from '../../domain/instant';
import { decideLead } from '../../domain/lead/decide';
import type { LeadFacts, LeadKey } from '../../domain/lead/facts';
import { leadKeyText } from '../../domain/lead/key';
import { tabOf } from '../../domain/lead/tab';
import type { KnownLead, LeadGlance, Stored } from '../../protocol/stored';
import type { AskableSite } from './askable';

type Asked = { facts: LeadFacts; address: string };
type Around = Partial<Pick<Stored, 'connection' | 'playbook' | 'conversations' | 'heldScripts'>> &
  Partial<Pick<Stored, 'workingTimes' | 'firstSeen'>>;

/** Keeps how these open leads of mine stand, as if each had been opened. Gives their keys; nothing without a playbook. */
export async function keepOpenLeads(leads: Asked[], { pack }: AskableSite): Promise<LeadKey[] | undefined> {
  const around = await readStored([
    'connection',
    'playbook',
    'conversations',
    'heldScripts',
    'workingTimes',
    'firstSeen',
  ]);
  const keyOf = around.connection && (await leadKeyIn(around.connection.leadKey));
  if (!keyOf || !around.playbook) return undefined;
  const asked = new Map<LeadKey, Asked>();
  for (const each of leads) asked.set(await keyOf(each.facts.lead), each);
  const keys = [...asked.keys()];
  await changeKnownLeads(keys, (known = { conversations: [] }, key) => {
    const lead = asked.get(key);
    return lead ? { ...known, last: glanceOf(lead, known, { around, responses: pack.responses }) } : known;
  });
  return keys;
}

type Knowing = { around: Around; responses: AskableSite['pack']['responses'] };

/** `at` is when a person last saw it: what happens to a lead that nobody opens is news. */
function glanceOf({ facts, address }: Asked, known: KnownLead, { around, responses }: Knowing): LeadGlance {
  const { connection, playbook: model, conversations = {}, heldScripts, workingTimes, firstSeen } = around;
  if (!model) throw new Error('no playbook to decide by');
  const { progress, others, last } = known;
  const now = instantAt(Date.now());
  const script = progress?.script;
  const view = decideLead({
    facts,
    model,
    now,
    responses,
    progress,
    others,
    workingTimes,
    firstSeen: firstSeen?.[leadKeyText(facts.lead)],
    held: script && heldScripts?.[`${script.guidance}@${script.release}`],
    conversations: known.conversations.flatMap((id) => conversations[id] ?? []),
    me: connection?.person.id,
    team: connection?.person.team?.title,
  });
  const { name, company, source } = view;
  const next = view.script.kind === 'script' ? nextOf(view.script.steps, view.script.current) : undefined;
  return {
    at: last?.at ?? now,
    lead: facts.lead,
    address,
    ...(name !== undefined && { name }),
    ...(company !== undefined && { company }),
    ...(source.kind === 'campaign' && { campaign: source.title }),
    mine: 'yes',
    tab: tabOf(view),
    ...(next && { next }),
  };
}

type Steps = Extract<ReturnType<typeof decideLead>['script'], { kind: 'script' }>['steps'];

function nextOf(steps: Steps, current: string | undefined): LeadGlance['next'] {
  const step = steps.find(({ id }) => id === current);
  const dueAt = step?.until ?? step?.dueAt;
  return step && { title: step.title, channel: step.channel, ...(dueAt && { dueAt }) };
}
