import type { CriterionVerdict } from '../../domain/definition/verdict';
import { panel } from '../../text/panel';
import { Act } from './act';
import type { LeadDoes } from './state';

const words = panel.verdict.settle;
type SettleProps = { judged: CriterionVerdict; definition: string; does: LeadDoes };

/** What the rep has heard settles what no field tells: one press, and only the verdict is kept. */
export function Settle({ judged, definition, does }: SettleProps) {
  const { criterion, outcome } = judged;
  const word = wordOf(judged);
  const settle = (as: 'met' | 'not met' | 'not asked') =>
    does.act({ kind: 'settled', definition, criterion: criterion.id, outcome: as });
  if (word)
    return (
      <>
        {criterion.field !== undefined && !word.contradicted && (
          <p class="soft">{words.fillIn(criterion.field)}</p>
        )}
        <div class="row">
          <Act label={words.takeBackOf(criterion.title)} press={() => settle('not asked')}>
            {words.takeBack}
          </Act>
        </div>
      </>
    );
  if (outcome !== 'unknown') return null;
  return (
    <div class="row" role="group" aria-label={words.of(criterion.title)}>
      <Act press={() => settle('met')}>{words.met}</Act>
      <Act press={() => settle('not met')}>{words.notMet}</Act>
    </div>
  );
}

/** The rep's word on it, where they have given one. */
export function wordOf({ byWord }: CriterionVerdict): CriterionVerdict['byWord'] {
  return byWord?.outcome === 'not asked' ? undefined : byWord;
}
