import { checkPlaybook } from '../../domain/playbook/check';
import type { Entry } from '../../domain/playbook/entries';
import type { DraftContent, DraftProblem } from '../../protocol/hub-api/drafts';
import { type EntryProblem, entryProblems } from '../../protocol/schema/entry-problems';
import { problems as words } from '../../text/problems';

/** What keeps drafts from being proposed, laid over the playbook in force. */
export function checkDrafts(contents: DraftContent[], inForce: Entry[]): DraftProblem[] {
  const written = contents.filter(({ removed }) => !removed);
  const own = written.flatMap((content) => entryProblems(content.id, entryOf(content)));
  const unfit = new Set(own.filter((problem) => 'value' in problem).map(({ entry }) => entry));
  const touched = new Set(contents.map(({ id }) => id));
  const kept = inForce.filter(({ id }) => !touched.has(id) || unfit.has(id));
  const fit = written.filter(({ id }) => !unfit.has(id)).map((content) => entryOf(content) as Entry);
  const before = new Set(checkPlaybook(inForce).map((problem) => JSON.stringify(problem)));
  const together = checkPlaybook([...kept, ...fit]).filter(
    (problem) =>
      !(problem.code === 'entry.reference_unknown' && unfit.has(problem.found ?? '')) &&
      (touched.has(problem.entry) || !before.has(JSON.stringify(problem))),
  );
  return [...own, ...together].map(said);
}

/** The entry that a draft becomes; whether it is one, its schema says. */
export function entryOf({ id, kind, title, archived, body }: DraftContent): unknown {
  return { id, kind, title, ...(archived && { archived }), body };
}

function said(problem: EntryProblem): DraftProblem {
  return { entry: problem.entry, path: problem.path, message: words.said(problem) };
}
