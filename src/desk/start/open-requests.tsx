import type { HubApi } from '../../protocol/hub-api';
import { start as words } from '../../text/desk';
import { EmptyState } from '../../ui/controls/empty-state';
import { OnDay } from '../../ui/controls/moment';
import { Tag } from '../../ui/controls/tag';
import { requests as requestWords } from '../../text/desk';
import type { Resource } from '../loading/resource';
import { Shown } from '../loading/shown';
import { dayOf, dayThatCounts, isLate, isYourTurn } from '../requests/day';
import { StateTag } from '../requests/state-tag';

type OpenRequestsProps = {
  requests: Resource<HubApi['GET /api/feedback']['answer']>;
  mine: 'answer' | 'asked';
};

/** The first few requests that concern the reader: those awaiting his move first, then by day. */
export function OpenRequests({ requests, mine }: OpenRequestsProps) {
  const today = dayOf(new Date());
  const none =
    mine === 'answer' ? [words.noneToAnswer, words.noneToAnswerHelp] : [words.noneAsked, words.noneAskedHelp];
  return (
    <section class="card card-wide stack">
      <div class="section-head">
        <h2>{mine === 'answer' ? words.toAnswer : words.asked}</h2>
        <a href={`/requests?mine=${mine}`}>{words.all}</a>
      </div>
      <Shown of={requests} lines={5}>
        {({ conversations }) =>
          conversations.length > 0 ? (
            <ul class="waiting">
              {conversations
                .toSorted(
                  (one, other) =>
                    Number(isYourTurn(other)) - Number(isYourTurn(one)) ||
                    dayThatCounts(one).localeCompare(dayThatCounts(other)),
                )
                .slice(0, 8)
                .map((row) => (
                  <li key={row.id}>
                    <a href={`/requests/${row.id}`}>{row.request}</a>
                    <span class="row row-tight">
                      <StateTag state={row.state} />
                      {isYourTurn(row) && <Tag tone="accent">{requestWords.yourTurn}</Tag>}
                      {isLate(row, today) && <Tag tone="bad">{requestWords.late}</Tag>}
                      <span class="soft">
                        <OnDay day={dayThatCounts(row)} /> ·{' '}
                        {mine === 'answer' ? row.author.name : row.to.title}
                      </span>
                    </span>
                  </li>
                ))}
            </ul>
          ) : (
            <EmptyState title={none[0]!}>
              <p>{none[1]}</p>
            </EmptyState>
          )
        }
      </Shown>
    </section>
  );
}
