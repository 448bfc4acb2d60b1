import type { ConversationView } from '../../domain/feedback/conversation';
import type { Instant } from '../../domain/instant';
import { panel } from '../../text/panel';
import { Section } from './section';

const words = panel.requests;
type RequestsProps = { conversations: ConversationView[]; now: Instant };

/** What was asked about this lead, and what came of it; open when it is this person's turn. */
export function Requests({ conversations, now }: RequestsProps) {
  if (conversations.length === 0) return null;
  return (
    <Section
      title={words.title}
      short={words.count(conversations)}
      open={conversations.some(({ yourTurn }) => yourTurn)}
    >
      <ul class="requests">
        {conversations.map((each) => (
          <Request key={each.id} conversation={each} now={now} />
        ))}
      </ul>
    </Section>
  );
}

function Request({ conversation, now }: { conversation: ConversationView; now: Instant }) {
  const { request, complaint, state, day, author, to, answer, yourTurn } = conversation;
  return (
    <li>
      <p class="request-head">
        <strong dir="auto">{request}</strong>
        <span class="state" data-state={state}>
          {words.state(state, day, now)}
        </span>
      </p>
      {answer && (
        <blockquote>
          <p class="soft">{words.answered(answer.by, answer.kind, answer.at, now)}</p>
          {answer.text && <p dir="auto">{answer.text}</p>}
        </blockquote>
      )}
      <p class="soft" dir="auto">
        {words.complaint}: {complaint}
      </p>
      <p class="soft">{words.between(author, to)}</p>
      {yourTurn && <p class="turn">{words.yourTurn}</p>}
    </li>
  );
}
