import type { CriterionVerdict, Verdict } from '../../domain/definition/verdict';
import type { Instant } from '../../domain/instant';
import { panel } from '../../text/panel';
import type { Mark } from './mark';
import { MarkIcon } from './mark-icon';
import { Section, Unknown } from './section';
import { Settle, wordOf } from './settle';
import type { LeadDoes } from './state';

const words = panel.verdict;
const marks: Record<CriterionVerdict['outcome'], Mark> = {
  met: 'done',
  'not met': 'late',
  unknown: 'unknown',
};

type CriteriaProps = { verdict: Verdict; now: Instant; does?: LeadDoes | undefined };

/** The lead definition, criterion by criterion, with the value seen; for an unknown one the question to ask. */
export function Criteria({ verdict, now, does }: CriteriaProps) {
  if (verdict.outcome === 'no definition')
    return (
      <Section title={words.title} short={words.none}>
        <Unknown said={words.none} todo={words.noneTodo} />
      </Section>
    );
  const { definition, newer } = verdict;
  return (
    <Section title={words.title} short={`${verdict.count.met} / ${verdict.count.of}`}>
      <p class="soft">{words.definition(verdict.title, verdict.stage)}</p>
      <ul class="criteria">
        {verdict.criteria.map((each) => (
          <CriterionLine
            key={each.criterion.id}
            judged={each}
            definition={definition}
            now={now}
            does={does}
          />
        ))}
      </ul>
      {newer && <p class="unknown">{words.newer(newer.title, newer.outcome)}</p>}
    </Section>
  );
}

type LineProps = { judged: CriterionVerdict; definition: string; now: Instant; does: LeadDoes | undefined };

function CriterionLine({ judged, definition, now, does }: LineProps) {
  const { criterion, outcome } = judged;
  const word = wordOf(judged);
  const said = word && !word.contradicted ? words.byWord(word.at, now) : seenOf(judged, now);
  return (
    <li>
      <MarkIcon mark={marks[outcome]} />
      <div>
        <p>
          <strong dir="auto">{criterion.title}</strong>{' '}
          <span class="soft">
            {outcome !== 'unknown' && `${words.outcomes[outcome]}, `}
            <bdi>{said}</bdi>
            {!criterion.required && ` (${words.optional})`}
          </span>
        </p>
        {word?.contradicted && <p class="warn">{words.contradicted(word.outcome, word.at, now)}</p>}
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
        {does && <Settle judged={judged} definition={definition} does={does} />}
      </div>
    </li>
  );
}

function seenOf(judged: CriterionVerdict, now: Instant): string {
  if ('reason' in judged) return words.unknown(judged.reason);
  return 'seen' in judged && judged.seen !== undefined
    ? words.seen(judged.seen, judged.criterion.field, now)
    : '';
}
