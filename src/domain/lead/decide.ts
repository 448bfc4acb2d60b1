import { readClock } from '../clock/read-clock';
import { judge } from '../definition/judge';
import type { Conversation } from '../feedback/conversation';
import { viewOf } from '../feedback/fold';
import { chooseScript } from '../guidance/choose';
import { type Instant, millisOf } from '../instant';
import type { PersonId } from '../people/person';
import type { ReadModel } from '../playbook/read-model';
import type { LeadFacts } from './facts';
import { factOf, textOf } from './read-fact';
import { sourceOf } from './source';
import { type ResponseWords, touchesOf } from './touches';
import type { LeadView } from './view';

const dayInMs = 86_400_000;

/**
 * Everything that tab and panel show of a lead. `firstSeen`: when someone here first saw it; `conversations`: those
 * about this lead; `me`: whose turn is told for; `responses`: the words of the adapter's own pack, for a CRM whose
 * mapping is not in the playbook.
 */
export function decideLead(asked: {
  facts: LeadFacts;
  model: ReadModel;
  now: Instant;
  firstSeen?: Instant | undefined;
  conversations: Conversation[];
  me?: PersonId | undefined;
  responses?: ResponseWords | undefined;
}): LeadView {
  const { facts, model, now, firstSeen, me } = asked;
  const claimed = touchesOf(facts, model, asked.responses);
  const source = sourceOf(facts, model, claimed);
  const touches = claimed.map(({ touch }) => touch);
  const { campaign } = source;
  const response = source.view.kind === 'campaign' ? source.view.response : undefined;
  const clock = readClock({ facts, model, campaign, touches, now, firstSeen });
  return {
    lead: facts.lead,
    name: nameOf(facts),
    company: textOf(facts, 'company'),
    source: source.view,
    touches,
    targetAccount: factOf(facts, 'targetAccount'),
    verdict: judge({ definitions: model.definitions, facts, now }),
    clock,
    script: chooseScript({ facts, model, campaign, response, clock, now }),
    conversations: asked.conversations.map((one) => viewOf(one, me ?? '')).sort(yourTurnThenNewest),
    release: releaseOf(model, now),
  };
}

function nameOf(facts: LeadFacts): string | undefined {
  const parts = [textOf(facts, 'firstName'), textOf(facts, 'lastName')].filter((part) => part !== undefined);
  return textOf(facts, 'name') ?? (parts.length === 0 ? undefined : parts.join(' '));
}

function yourTurnThenNewest(a: LeadView['conversations'][number], b: typeof a): number {
  if (a.yourTurn !== b.yourTurn) return a.yourTurn ? -1 : 1;
  return a.at < b.at ? 1 : a.at > b.at ? -1 : 0;
}

/** A copy is stale when the hub has not confirmed it for a day. */
function releaseOf({ release, freshAt }: ReadModel, now: Instant): LeadView['release'] {
  const { number, releasedAt } = release;
  const age = (millisOf(now) ?? 0) - (millisOf(freshAt) ?? 0);
  return age > dayInMs ? { number, releasedAt, staleSince: freshAt } : { number, releasedAt };
}
