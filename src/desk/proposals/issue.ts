import { proposals as words } from '../../text/desk';

/** What a schema says of a value that does not fit, as far as it is put into words here. */
export type Issue = {
  code?: string | undefined;
  path: PropertyKey[];
  expected?: string;
  keys?: string[];
  values?: unknown[];
  options?: unknown[];
  maximum?: number | bigint;
  minimum?: number | bigint;
};

/** An issue of a schema as a sentence's end: `is missing`, `must be one of: sales, marketing`. */
export function issueInWords(issue: Issue, file: unknown): string {
  const value = valueAt(file, issue.path);
  if (issue.code === 'unrecognized_keys') return words.unfit.unknownField((issue.keys ?? []).join(', '));
  if (value === undefined) return words.unfit.missing;
  if (issue.code === 'invalid_type') return words.unfit.wrongKind(issue.expected ?? '');
  if (issue.code === 'invalid_value') return words.unfit.oneOf((issue.values ?? []).join(', '));
  if (issue.code === 'invalid_union' && issue.options) return words.unfit.oneOf(issue.options.join(', '));
  if (issue.code === 'too_big') return words.unfit.tooBig(String(issue.maximum));
  if (issue.code === 'too_small') return words.unfit.tooSmall(String(issue.minimum));
  return words.unfit.other;
}

function valueAt(file: unknown, path: PropertyKey[]): unknown {
  let value = file;
  for (const part of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, part);
  }
  return value;
}
