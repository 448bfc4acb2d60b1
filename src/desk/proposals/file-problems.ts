import type { Entry } from '../../domain/playbook/entries';
import { checkPlaybook } from '../../domain/playbook/check';
import { playbookFile } from '../../protocol/schema/entries';
import { type EntryProblem, textProblems, unfitValue } from '../../protocol/schema/entry-problems';
import { proposals as words } from '../../text/desk';
import { problems as sentences } from '../../text/problems';

/** One thing to mend in a file: in which entry, where in it, and what. */
export type FileProblem = { entry: string; path: string; said: string };

/** What a file turned out to be: entries to propose, or everything that keeps it from being proposed. */
export type CheckedFile =
  | { ok: true; entries: Entry[] }
  | { ok: false; said: string; problems: FileProblem[] };

/** Bytes; the hub takes no more. */
export const largestFile = 5_000_000;

/** Reads and checks a playbook file as the hub will. Nothing leaves the browser. */
export function checkFile(text: string): CheckedFile {
  const json = parseJson(text);
  if (!json.ok) return { ok: false, said: words.notJson(json.reason), problems: [] };
  if (!looksLikePlaybook(json.value)) return { ok: false, said: words.notPlaybook, problems: [] };
  const parsed = playbookFile.safeParse(json.value);
  if (!parsed.success) return refused(parsed.error.issues.map((issue) => ofIssue(issue, json.value)));
  const { entries } = parsed.data;
  const problems = [...checkPlaybook(entries), ...entries.flatMap(textProblems)];
  return problems.length > 0 ? refused(problems) : { ok: true, entries };
}

function refused(problems: EntryProblem[]): CheckedFile {
  const said = problems.map((each) => ({
    entry: each.entry,
    path: each.path,
    said: sentences.said(each),
  }));
  return { ok: false, said: words.problems(problems.length), problems: said };
}

function parseJson(text: string): { ok: true; value: unknown } | { ok: false; reason: string } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : '' };
  }
}

function looksLikePlaybook(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'leadpact' in value && 'entries' in value;
}

function ofIssue(issue: Parameters<typeof unfitValue>[0], file: unknown): EntryProblem {
  const [list, place, ...rest] = issue.path;
  const inEntry = list === 'entries' && typeof place === 'number';
  const path = (inEntry ? rest : issue.path).map(String).join('.');
  return {
    entry: inEntry ? nameOf(file, place) : words.theFile,
    path,
    value: unfitValue(issue, file),
  };
}

/** The entry's own id where it has one, else its place in the file, counted from one. */
function nameOf(file: unknown, place: number): string {
  const entry = (file as { entries: unknown[] }).entries[place];
  const named = typeof entry === 'object' && entry !== null && 'id' in entry && typeof entry.id === 'string';
  return named ? String(entry.id) : `entries[${place + 1}]`;
}
