import { checkLinks } from './check-links';
import type { DeclaredFields } from './check-mapping';
import { criterionProblem } from './check-definition';
import type { Entry, EntryOf, GuidanceBody, StepBody } from './entries';
import { type PlaybookProblem, takenIds } from './problem';

/**
 * Guidance has steps; its parts are told apart; its branches, variants and conditions speak of what is there; its merge
 * fields can be filled; its links lead somewhere safe.
 */
export function checkGuidance(entries: Entry[], fields: DeclaredFields): PlaybookProblem[] {
  return entries.filter((entry) => entry.kind === 'guidance').flatMap((entry) => problemsOf(entry, fields));
}

function problemsOf({ id: entry, body }: EntryOf<'guidance'>, fields: DeclaredFields): PlaybookProblem[] {
  const problems = [...partProblems(body), ...segmentProblems(body, fields), ...mergeProblems(body, fields)];
  return [
    ...problems.map((problem) => ({ ...problem, entry })),
    ...checkLinks(entry, 'body.assets', body.assets),
  ];
}

type Found = Omit<PlaybookProblem, 'entry'>;

/** Where an outcome can lead beside the steps. */
const ends = ['end', 'recycle'];

function partProblems(body: GuidanceBody): Found[] {
  const problems: Found[] = [];
  if (body.steps.length === 0) problems.push({ code: 'guidance.steps_missing', path: 'body.steps' });
  for (const list of ['steps', 'personas'] as const) {
    for (const { place, id } of takenIds(body[list])) {
      problems.push({ code: 'guidance.id_taken', path: `body.${list}[${place}].id`, found: id });
    }
  }
  const { from = 0, to = from } = body.ages ?? {};
  if (to < from) problems.push({ code: 'guidance.ages_backwards', path: 'body.ages.to', found: String(to) });
  return [...problems, ...body.steps.flatMap((step, place) => stepProblems(step, place, body))];
}

function stepProblems(step: StepBody, place: number, { steps, personas }: GuidanceBody): Found[] {
  const path = `body.steps[${place}]`;
  const problems: Found[] = [];
  if (ends.includes(step.id))
    problems.push({ code: 'guidance.id_taken', path: `${path}.id`, found: step.id });
  for (const [outcome, to] of Object.entries(step.after ?? {})) {
    if (ends.includes(to) || steps.some(({ id }) => id === to)) continue;
    problems.push({ code: 'guidance.branch_unknown', path: `${path}.after.${outcome}`, found: to });
  }
  for (const [at, { persona }] of (step.variants ?? []).entries()) {
    if (persona === undefined || personas.some(({ id }) => id === persona)) continue;
    problems.push({
      code: 'guidance.persona_unknown',
      path: `${path}.variants[${at}].persona`,
      found: persona,
    });
  }
  return problems;
}

function segmentProblems({ segment }: GuidanceBody, fields: DeclaredFields): Found[] {
  return (segment?.conditions ?? []).flatMap((condition, place) => {
    const problem = criterionProblem(condition, fields);
    return problem ? [{ ...problem, path: `body.segment.conditions[${place}].${problem.path}` }] : [];
  });
}

function mergeProblems(body: GuidanceBody, fields: DeclaredFields): Found[] {
  return textsOf(body).flatMap(({ path, text }) =>
    mergeFieldsOf(text).flatMap((field): Found[] => {
      const type = fields.get(field);
      if (type === undefined) return [{ code: 'guidance.merge_field_unknown', path, found: field }];
      const isText = type !== 'boolean' && type !== 'instant';
      return isText ? [] : [{ code: 'guidance.merge_field_not_text', path, found: field }];
    }),
  );
}

/** The texts that are filled for a lead. */
function textsOf({ steps, objections }: GuidanceBody): { path: string; text: string }[] {
  return [
    ...steps.flatMap((step, place) => {
      const path = `body.steps[${place}]`;
      const variants = (step.variants ?? []).flatMap((variant, at) =>
        wordsOf(variant, `${path}.variants[${at}]`),
      );
      return [...wordsOf(step, path), ...variants];
    }),
    ...objections.map(({ answer }, place) => ({ path: `body.objections[${place}].answer`, text: answer })),
  ];
}

function wordsOf({ subject = '', text }: { subject?: string; text: string }, path: string) {
  return [
    { path: `${path}.subject`, text: subject },
    { path: `${path}.text`, text },
  ];
}

/** The names between double braces, each once. */
function mergeFieldsOf(text: string): string[] {
  const names = Array.from(text.matchAll(/\{\{([^{}]*)\}\}/g), ([, name = '']) => name.trim());
  return [...new Set(names)];
}
