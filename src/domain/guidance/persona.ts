import { foldText } from '../lead/fold-text';
import type { PersonaBody } from '../playbook/entries';

/**
 * The persona that a job title names: all words of one of its `jobTitles` stand in the title, as whole words and
 * without regard to case. The one with the most such words wins, the first in the list among equals.
 */
export function personaFor(personas: PersonaBody[], jobTitle: string | undefined): PersonaBody | undefined {
  if (jobTitle === undefined) return undefined;
  const words = new Set(wordsOf(jobTitle));
  let best: PersonaBody | undefined;
  let most = 0;
  for (const persona of personas) {
    for (const title of persona.jobTitles) {
      const wanted = wordsOf(title);
      if (wanted.length <= most || !wanted.every((word) => words.has(word))) continue;
      best = persona;
      most = wanted.length;
    }
  }
  return best;
}

function wordsOf(text: string): string[] {
  return foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
