import type { PersonaBody, StepBody, StepVariant } from '../../../domain/playbook/entries';
import { edit as words } from '../../../text/desk';
import { OptionalChoiceAt, OptionalTextAt } from '../form/fields';
import { add } from '../form/list';
import { Parts } from '../form/parts';
import { at, type Place } from '../form/place';
import { MergeText } from './merge-text';

type VariantFieldsProps = { of: Place<StepVariant[] | undefined>; step: StepBody; personas: PersonaBody[] };

/** Other words of a step, for one persona, stage or language. */
export function VariantFields({ of, step, personas }: VariantFieldsProps) {
  const variants: Place<StepVariant[]> = { ...of, value: of.value ?? [] };
  const people = personas.map(({ id, title }) => ({ value: id, label: title || id }));
  const nameOf = (variant: StepVariant, index: number) => {
    const persona = people.find(({ value }) => value === variant.persona)?.label ?? variant.persona;
    const named = [persona, variant.stage, variant.language].filter(Boolean).join(', ');
    return named || words.numbered(words.script.variant, index + 1);
  };
  return (
    <details class="more" open={variants.value.length > 0}>
      <summary>{words.script.variants(variants.value.length)}</summary>
      <Parts
        of={variants}
        title={words.script.variantsTitle}
        hint={words.script.variantsHint}
        nameOf={nameOf}
        addLabel={words.script.addVariant}
        onAdd={() => add(variants, { ...(step.subject && { subject: step.subject }), text: step.text })}
      >
        {(variant) => (
          <div class="stack">
            <div class="trio">
              <OptionalChoiceAt
                of={at(variant, 'persona')}
                label={words.script.persona}
                none={words.any}
                choices={people}
              />
              <OptionalTextAt of={at(variant, 'stage')} label={words.script.stage} maxLength={200} />
              <OptionalTextAt of={at(variant, 'language')} label={words.script.language} maxLength={20} />
            </div>
            {step.channel === 'mail' && (
              <MergeText of={at(variant, 'subject')} label={words.script.subject} line />
            )}
            <MergeText of={at(variant, 'text')} label={words.script.text} />
          </div>
        )}
      </Parts>
    </details>
  );
}
