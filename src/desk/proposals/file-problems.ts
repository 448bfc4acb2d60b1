import type { Entry } from '../../domain/playbook/entries';
import { checkPlaybook } from '../../domain/playbook/check';
import { parseAuthored, parseInline } from '../../protocol/schema/authored';
import { playbookFile } from '../../protocol/schema/entries';
import { proposals as words } from '../../text/desk';
import { type Issue, issueInWords } from './issue';

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
  const problems = [...checkPlaybook(entries).map(ofRule), ...entries.flatMap(textProblems)];
  return problems.length > 0 ? refused(problems) : { ok: true, entries };
}

function refused(problems: FileProblem[]): CheckedFile {
  return { ok: false, said: words.problems(problems.length), problems };
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

function ofIssue(issue: Issue, file: unknown): FileProblem {
  const [list, place, ...rest] = issue.path;
  const inEntry = list === 'entries' && typeof place === 'number';
  const path = (inEntry ? rest : issue.path).map(String).join('.');
  return { entry: inEntry ? nameOf(file, place) : words.theFile, path, said: issueInWords(issue, file) };
}

/** The entry's own id where it has one, else its place in the file, counted from one. */
function nameOf(file: unknown, place: number): string {
  const entry = (file as { entries: unknown[] }).entries[place];
  const named = typeof entry === 'object' && entry !== null && 'id' in entry && typeof entry.id === 'string';
  return named ? String(entry.id) : `entries[${place + 1}]`;
}

function ofRule({ code, entry, path, found }: ReturnType<typeof checkPlaybook>[number]): FileProblem {
  return { entry, path, said: words.problem(code, found) };
}

/** What is wrong with the texts of guidance as Markdown with merge fields. */
function textProblems(entry: Entry): FileProblem[] {
  if (entry.kind !== 'guidance') return [];
  const { steps, objections } = entry.body;
  const parsed = [
    ...steps.map(({ id, text }) => ({ path: `body.steps[${id}].text`, of: parseAuthored(text) })),
    ...steps.map(({ id, subject = '' }) => ({ path: `body.steps[${id}].subject`, of: parseInline(subject) })),
    ...objections.map(({ answer }, at) => ({
      path: `body.objections[${at}].answer`,
      of: parseAuthored(answer),
    })),
  ];
  return parsed.flatMap(({ path, of }) =>
    of.ok ? [] : [{ entry: entry.id, path, said: words.unfitText(of.problem) }],
  );
}
