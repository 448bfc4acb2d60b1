import type { Thanks } from '../../protocol/hub-api/insight';
import { insight as words } from '../../text/desk';
import { Moment } from '../../ui/controls/moment';
import { Tag } from '../../ui/controls/tag';

/** Lines of thanks: which step worked, in which guidance, and who wrote it. */
export function ThanksLines({ thanks }: { thanks: Thanks[] }) {
  return (
    <ul class="thanks">
      {thanks.map(({ guidance, step, stepTitle, title, times, last, owner, mine }) => (
        <li key={`${guidance} ${step}`}>
          <p>
            <strong>{words.thanks.line({ times, step: stepTitle })}</strong> {words.thanks.in}{' '}
            <a href={`/playbook?entry=${guidance}`}>{title}</a>
          </p>
          <p class="row row-tight soft">
            {mine ? <Tag tone="good">{words.thanks.mine}</Tag> : words.thanks.of(owner)}
            <span>
              {words.thanks.last} <Moment at={last} relative />
            </span>
          </p>
        </li>
      ))}
    </ul>
  );
}
