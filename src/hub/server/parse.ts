import type * as z from 'zod/mini';
import { hub as words } from '../../text/hub';
import { type Refusal, refuse } from '../refusal';

type Issue = z.core.$ZodIssue;

/** Parses one part of a request; a refusal names the first field that is to blame. */
export function parsePart<Value>(
  schema: z.ZodMiniType<Value>,
  value: unknown,
  part: 'params' | 'query' | 'body',
): { value: Value } | Refusal {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { value: result.data };
  const [issue] = result.error.issues;
  return issue ? blame(deepest(issue), part) : refuse('request.invalid', { about: words.wrong.other(part) });
}

function blame(issue: Issue, part: string): Refusal {
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path;
  const field = path.join('.').slice(0, 300) || part;
  return refuse('request.invalid', { about: wrongness(issue)(field), field });
}

function wrongness(issue: Issue): (field: string) => string {
  const { wrong } = words;
  if (issue.code === 'unrecognized_keys') return wrong.unknown;
  if (issue.code === 'too_big') return wrong.too_big;
  if (issue.code === 'too_small') return wrong.too_small;
  return issue.code === 'invalid_type' && issue.input === undefined ? wrong.missing : wrong.other;
}

/** Of a union that nothing fitted, the issue of the branch that came furthest. */
function deepest(issue: Issue): Issue {
  if (issue.code !== 'invalid_union') return issue;
  const inner = issue.errors
    .flatMap((branch) => branch.slice(0, 1))
    .map((each) => deepest({ ...each, path: [...issue.path, ...each.path] }));
  return inner.sort((a, b) => b.path.length - a.path.length)[0] ?? issue;
}
