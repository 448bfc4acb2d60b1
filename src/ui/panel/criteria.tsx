import type { CriterionVerdict, Verdict } from '../../domain/definition/verdict';
import type { Instant } from '../../domain/instant';
import { panel } from '../../text/panel';
import type { Mark } from './mark';
import { MarkIcon } from './mark-icon';
import { Section, Unknown } from './section';

const words = panel.verdict;
const marks: Record<CriterionVerdict['outcome'], Mark> = {
  met: 'done',
  'not met': 'late',
  unknown: 'unknown',
};

type CriteriaProps = { verdict: Verdict; now: Instant };

/** The lead definition, criterion by criterion, with the value seen; for an unknown one the question to ask. */
export function Criteria({ verdict, now }: CriteriaProps) {
  if (verdict.outcome === 'no definition')
    return (
      <Section title={words.title} short={words.none}>
        <Unknown said={words.none} todo={words.noneTodo} />
      </Section>
    );
  return (
    <Section title={words.title} short={`${verdict.count.met} / ${verdict.count.of}`}>
      <p class="soft">{words.definition(verdict.title, verdict.stage)}</p>
      <ul class="criteria">
        {verdict.criteria.map((each) => (
          <CriterionLine key={each.criterion.id} judged={each} now={now} />
        ))}
      </ul>
    </Section>
  );
}

function CriterionLine({ judged, now }: { judged: CriterionVerdict; now: Instant }) {
  const { criterion, outcome } = judged;
  const seen =
    outcome === 'unknown' ? words.unknown(judged.reason) : words.seen(judged.seen, criterion.field, now);
  return (
    <li>
      <MarkIcon mark={marks[outcome]} />
      <div>
        <p>
          <strong>{criterion.title}</strong>{' '}
          <span class="soft">
            {outcome !== 'unknown' && `${words.outcomes[outcome]}, `}
            <bdi>{seen}</bdi>
            {!criterion.required && ` (${words.optional})`}
          </span>
        </p>
        {outcome === 'unknown' && criterion.question && (
          <p class="ask">
            <b>{words.ask}</b> <q dir="auto">{criterion.question}</q>
          </p>
        )}
        {criterion.reason && (
          <p class="soft" dir="auto">
            {criterion.reason}
          </p>
        )}
      </div>
    </li>
  );
}
