import type { FilledBlock, ScriptView } from '../../domain/guidance/script-view';
import { plainText } from '../../domain/guidance/plain-text';
import { panel } from '../../text/panel';
import { currentStep } from './current-step';
import type { Own } from './state';

const quotes = /^["“„«\s]+|["”»\s]+$/g;
const ends = /[.!?…。？！]["”’)]?\s*$/;

/** The first whole sentence to say: a greeting that stands by itself is not one. */
export function firstSentence(script: ScriptView, own?: Own): string | undefined {
  const step = currentStep(script);
  const body = (step && own?.wordings[step.id]?.body) ?? step?.body ?? [];
  const texts = body.map(textOf).filter((text) => text !== '');
  const text = texts.find((each) => sentences(each).some((sentence) => ends.test(sentence))) ?? texts[0];
  if (text === undefined) return undefined;
  return (sentences(text).find((each) => ends.test(each)) ?? text).replace(quotes, '');
}

function textOf(block: FilledBlock): string {
  return plainText([block], ({ field }) => panel.script.gap(field));
}

function sentences(text: string): string[] {
  const cut = new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(text.replace(/\s+/g, ' '));
  return [...cut].map(({ segment }) => segment.trim());
}
