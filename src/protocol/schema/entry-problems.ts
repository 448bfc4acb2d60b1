import type { Entry } from '../../domain/playbook/entries';
import type { PlaybookProblem } from '../../domain/playbook/problem';
import { parseAuthored, parseInline } from './authored';
import { strictEntry } from './entries';

/** A value that does not fit its schema. */
type UnfitValue =
  | { what: 'missing' | 'other' }
  | { what: 'unknown-field' | 'wrong-kind' | 'one-of' | 'too-big' | 'too-small'; said: string };

/**
 * One thing that keeps an entry from being proposed: a value that does not fit, a text that cannot be read as Markdown
 * with merge fields, or a rule over the whole playbook. `path` is inside the entry.
 */
export type EntryProblem = { entry: string; path: string } & (
  | { value: UnfitValue }
  | { text: string }
  | Pick<PlaybookProblem, 'code' | 'found'>
);

/** What is wrong with one entry by itself. */
export function entryProblems(id: string, value: unknown): EntryProblem[] {
  const parsed = strictEntry.safeParse(value);
  if (parsed.success) return textProblems(parsed.data);
  return parsed.error.issues.map((issue) => ({
    entry: id,
    path: issue.path.map(String).join('.'),
    value: unfitValue(issue, value),
  }));
}

/** What is wrong with the texts of guidance as Markdown with merge fields. */
export function textProblems(entry: Entry): EntryProblem[] {
  if (entry.kind !== 'guidance') return [];
  const { steps, objections } = entry.body;
  const parsed = [
    ...steps.flatMap((step) => [
      ...wordsOf(step, `body.steps[${step.id}]`),
      ...(step.variants ?? []).flatMap((each, at) => wordsOf(each, `body.steps[${step.id}].variants[${at}]`)),
    ]),
    ...objections.map(({ answer }, at) => ({
      path: `body.objections[${at}].answer`,
      of: parseAuthored(answer),
    })),
  ];
  return parsed.flatMap(({ path, of }) => (of.ok ? [] : [{ entry: entry.id, path, text: of.problem }]));
}

function wordsOf({ text, subject = '' }: { text: string; subject?: string }, path: string) {
  return [
    { path: `${path}.text`, of: parseAuthored(text) },
    { path: `${path}.subject`, of: parseInline(subject) },
  ];
}

type Issue = {
  code?: string | undefined;
  path: PropertyKey[];
  expected?: string;
  keys?: string[];
  values?: unknown[];
  options?: unknown[];
  maximum?: number | bigint;
  minimum?: number | bigint;
};

/** An issue of a schema as what a person can be told; `whole`: what was parsed. */
export function unfitValue(issue: Issue, whole: unknown): UnfitValue {
  if (issue.code === 'unrecognized_keys')
    return { what: 'unknown-field', said: (issue.keys ?? []).join(', ') };
  if (valueAt(whole, issue.path) === undefined) return { what: 'missing' };
  if (issue.code === 'invalid_type') return { what: 'wrong-kind', said: issue.expected ?? '' };
  if (issue.code === 'invalid_value') return { what: 'one-of', said: (issue.values ?? []).join(', ') };
  if (issue.code === 'invalid_union' && issue.options)
    return { what: 'one-of', said: issue.options.join(', ') };
  if (issue.code === 'too_big') return { what: 'too-big', said: String(issue.maximum) };
  if (issue.code === 'too_small') return { what: 'too-small', said: String(issue.minimum) };
  return { what: 'other' };
}

function valueAt(whole: unknown, path: PropertyKey[]): unknown {
  let value = whole;
  for (const part of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, part);
  }
  return value;
}
