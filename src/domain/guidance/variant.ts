import { foldText } from '../lead/fold-text';
import type { CompiledStep, CompiledVariant } from '../playbook/read-model';
import { covers } from './language';

type Reader = { persona: string | undefined; stage: string | undefined; language: string | undefined };

/** A step's words for this reader: of the variants of which all that is named fits, the one that names most, then the first. */
export function wordsFor(step: CompiledStep, reader: Reader): Pick<CompiledStep, 'subject' | 'text'> {
  let best: CompiledVariant | undefined;
  let most = 0;
  for (const variant of step.variants ?? []) {
    const named = fitOf(variant, reader);
    if (named <= most) continue;
    best = variant;
    most = named;
  }
  if (best === undefined) return step;
  const subject = best.subject ?? step.subject;
  return subject === undefined ? { text: best.text } : { subject, text: best.text };
}

/** How many properties the variant names; 0 when one of them does not fit. */
function fitOf(variant: CompiledVariant, reader: Reader): number {
  const { persona, stage, language } = variant;
  if (persona !== undefined && persona !== reader.persona) return 0;
  if (stage !== undefined && (reader.stage === undefined || foldText(stage) !== foldText(reader.stage)))
    return 0;
  if (language !== undefined && (reader.language === undefined || !covers(language, reader.language)))
    return 0;
  return [persona, stage, language].filter((one) => one !== undefined).length;
}
