import type { PersonaBody } from '../../../domain/playbook/entries';
import { edit as words } from '../../../text/desk';
import { AreaAt, TextAt } from '../form/fields';
import { add, freeId } from '../form/list';
import { LinesAt } from '../form/lines-field';
import { Parts } from '../form/parts';
import { at, type Place } from '../form/place';

/** Who the rep talks to: what they want to reach, what to ask them, the story to tell. */
export function PersonaList({ of }: { of: Place<PersonaBody[]> }) {
  const blank = { title: '', jobTitles: [], goal: '', questions: [], story: '' };
  return (
    <Parts
      of={of}
      title={words.guidance.personas}
      hint={words.guidance.personasHint}
      nameOf={({ title }, index) => title || words.numbered(words.guidance.persona, index + 1)}
      addLabel={words.guidance.addPersona}
      onAdd={() => add(of, { id: freeId(of.value, 'persona'), ...blank })}
      ordered
      folds
    >
      {(persona) => (
        <div class="stack">
          <TextAt of={at(persona, 'title')} label={words.title} maxLength={200} />
          <div class="pair">
            <LinesAt
              of={at(persona, 'jobTitles')}
              label={words.guidance.jobTitles}
              hint={words.guidance.jobTitlesHint}
            />
            <LinesAt of={at(persona, 'questions')} label={words.guidance.questions} hint={words.onePerLine} />
            <AreaAt of={at(persona, 'goal')} label={words.guidance.goal} rows={2} />
            <AreaAt of={at(persona, 'story')} label={words.guidance.story} rows={2} />
          </div>
        </div>
      )}
    </Parts>
  );
}
