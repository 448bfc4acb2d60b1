import { checkLinks } from './check-links';
import type { DeclaredFields } from './check-mapping';
import type { Entry, EntryOf, GuidanceBody } from './entries';
import { type PlaybookProblem, takenIds } from './problem';

/** Guidance has steps; its parts are told apart; its merge fields can be filled; its links lead somewhere safe. */
export function checkGuidance(entries: Entry[], fields: DeclaredFields): PlaybookProblem[] {
  return entries.filter((entry) => entry.kind === 'guidance').flatMap((entry) => problemsOf(entry, fields));
}

function problemsOf({ id: entry, body }: EntryOf<'guidance'>, fields: DeclaredFields): PlaybookProblem[] {
  const problems: PlaybookProblem[] = [];
  if (body.steps.length === 0) problems.push({ code: 'guidance.steps_missing', entry, path: 'body.steps' });
  for (const list of ['steps', 'personas'] as const) {
    for (const { place, id } of takenIds(body[list])) {
      problems.push({ code: 'guidance.id_taken', entry, path: `body.${list}[${place}].id`, found: id });
    }
  }
  for (const { path, text } of textsOf(body)) {
    for (const field of mergeFieldsOf(text)) {
      const type = fields.get(field);
      if (type === undefined) {
        problems.push({ code: 'guidance.merge_field_unknown', entry, path, found: field });
      } else if (type === 'boolean' || type === 'instant') {
        problems.push({ code: 'guidance.merge_field_not_text', entry, path, found: field });
      }
    }
  }
  return [...problems, ...checkLinks(entry, 'body.assets', body.assets)];
}

/** The texts that are filled for a lead. */
function textsOf({ steps, objections }: GuidanceBody): { path: string; text: string }[] {
  return [
    ...steps.flatMap(({ subject = '', text }, place) => [
      { path: `body.steps[${place}].subject`, text: subject },
      { path: `body.steps[${place}].text`, text },
    ]),
    ...objections.map(({ answer }, place) => ({ path: `body.objections[${place}].answer`, text: answer })),
  ];
}

/** The names between double braces, each once. */
function mergeFieldsOf(text: string): string[] {
  const names = Array.from(text.matchAll(/\{\{([^{}]*)\}\}/g), ([, name = '']) => name.trim());
  return [...new Set(names)];
}
