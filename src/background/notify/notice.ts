import type { Notice } from '../../browser/notifications';
import type { News } from '../../domain/today/news';
import type { Instant } from '../../domain/instant';
import { background } from '../../text/background';
import type { SeenLead } from '../../protocol/stored';

/** Lines that systems show of a notification, at least. */
const lines = 3;
const today = 'today';
const leadPrefix = 'lead:';

/** One notification for all of it. Its id says what a click on it opens. */
export function noticeOf(news: News<SeenLead>[], now: Instant): Notice {
  const words = background.notice;
  const [first] = news;
  const said = news.map((each) =>
    each.kind === 'answer'
      ? words.answer(each.conversation.to.title, each.conversation.request)
      : words[each.kind](each.lead.name ?? each.lead.company ?? words.nameless, dueOf(each.lead), now),
  );
  const rest = said.length - lines;
  const shown = rest > 0 ? [...said.slice(0, lines - 1), words.more(rest + 1)] : said;
  const count = (kind: News<SeenLead>['kind']) => news.filter((each) => each.kind === kind).length;
  return {
    id: news.length === 1 && first && first.kind !== 'answer' ? leadPrefix + first.lead.key : today,
    title: words.title({ late: count('late'), near: count('near'), answers: count('answer') }),
    message: shown.join('\n'),
  };
}

/** The key of the lead that a notification is about; `undefined`: of the whole day. */
export function leadOf(id: string): string | undefined {
  return id.startsWith(leadPrefix) ? id.slice(leadPrefix.length) : undefined;
}

function dueOf({ tab: { clock } }: SeenLead): Instant {
  return 'dueAt' in clock ? clock.dueAt : '';
}
