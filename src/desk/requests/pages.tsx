import { requests as words } from '../../text/desk';
import { LinkButton } from '../../ui/controls/button';
import { addressOf, type Filters } from './filters';

/** How many requests the hub puts on a page. */
const pageSize = 50;

type PagesProps = { filters: Filters; shown: number; total: number };

export function Pages({ filters, shown, total }: PagesProps) {
  const before = (filters.page - 1) * pageSize;
  const more = before + shown < total;
  const page = (number: number) => addressOf({ ...filters, page: number });
  return (
    <nav class="pages" aria-label={words.pages}>
      <span class="soft">
        {total > shown ? words.span(before + 1, before + shown, total) : words.count(total)}
      </span>
      {filters.page > 1 && (
        <LinkButton small href={page(filters.page - 1)}>
          {words.previous}
        </LinkButton>
      )}
      {more && (
        <LinkButton small href={page(filters.page + 1)}>
          {words.next}
        </LinkButton>
      )}
    </nav>
  );
}
