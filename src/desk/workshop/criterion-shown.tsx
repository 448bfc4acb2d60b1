import type { Criterion } from '../../domain/definition/criterion';
import { workshop as words } from '../../text/desk';

/** A criterion as a sentence, with why it matters and what a rep can ask. */
export function CriterionShown({ criterion }: { criterion: Criterion }) {
  return (
    <div class="criterion-shown">
      <p>
        <strong>{criterion.title}</strong>{' '}
        {!criterion.required && <span class="soft">({words.optional})</span>}
      </p>
      <p>{words.sentence(criterion)}</p>
      <p class="soft">
        {words.because}: {criterion.reason}
      </p>
      <p class="soft">
        {words.ask}: “{criterion.question}”
      </p>
    </div>
  );
}
