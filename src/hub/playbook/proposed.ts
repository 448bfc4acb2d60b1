import { conflictsWith, withChanges } from '../../domain/playbook/changes';
import { checkPlaybook } from '../../domain/playbook/check';
import { differences } from '../../domain/playbook/diff';
import type { Entry } from '../../domain/playbook/entries';
import type { DraftContent, DraftProblem } from '../../protocol/hub-api/drafts';
import type { Proposed } from '../../protocol/hub-api/proposals';
import { strictEntry } from '../../protocol/schema/entries';
import { hub as words } from '../../text/hub';
import { problems } from '../../text/problems';
import { checkDrafts, entryOf } from '../drafts/check';
import { readDrafts } from '../drafts/store';
import { isRefusal, type Refusal, refuse } from '../refusal';
import type { Tx } from '../store/transaction';
import type { KnownChange } from './proposal-store';
import { seal, unseal } from './seal';
import { type Marked, readHead, readSealed } from './store';
import { tooLarge } from './too-large';

/** A change with the bytes of its new text. */
export type SealedChange = KnownChange & { json?: string };

/** What a person proposes, as changes of the release in force; or what keeps it from being proposed. */
export async function changesOf(
  tx: Tx,
  proposed: Proposed,
): Promise<{ basedOn: number; changes: SealedChange[] } | Refusal> {
  const head = await readHead(tx);
  const inForce = await readSealed(tx, head?.number ?? 0);
  const changes =
    'file' in proposed
      ? ofFile(proposed.file.entries, inForce)
      : await ofDrafts(tx, proposed.drafts, inForce);
  if (isRefusal(changes)) return changes;
  if (changes.length === 0) return refuse('playbook.unchanged');
  const large = tooLarge(withChanges(inForce, changes, sealedOf));
  return large ?? { basedOn: head?.number ?? 0, changes };
}

/** A whole file: what it lacks is taken out, and an entry that only looks different in its bytes is none. */
function ofFile(entries: Entry[], inForce: Marked[]): SealedChange[] | Refusal {
  if (entries.length === 0) return refuse('playbook.empty', { field: 'file.entries' });
  const found = checkPlaybook(entries).map((each) => ({ ...each, message: problems.said(each) }));
  if (found.length > 0) return contradiction(found, entries);
  const old = new Map(inForce.map((each) => [each.id, each]));
  const ids = new Set(entries.map(({ id }) => id));
  const put = entries.flatMap((entry) => putting(entry, old.get(entry.id)));
  const gone = inForce.filter(({ id }) => !ids.has(id)).map(removing);
  return [...put, ...gone];
}

async function ofDrafts(tx: Tx, ids: string[], inForce: Marked[]): Promise<SealedChange[] | Refusal> {
  const drafts = await readDrafts(tx, ids);
  if (drafts.length < new Set(ids).size) return refuse('draft.unknown', { field: 'drafts' });
  const contents = drafts.map(({ content }) => content);
  const old = new Map(inForce.map((each) => [each.id, each]));
  const [moved] = conflictsWith(
    drafts.map(({ entry, base, content }) => ({
      id: entry,
      title: content.title,
      hash: null,
      replaces: base,
    })),
    inForce,
  );
  if (moved) return refuse('proposal.superseded', { about: moved.title || moved.id });
  const touched = new Set(contents.map(({ id }) => id));
  const written = contents.map((content) => ({ json: JSON.stringify(entryOf(content)) }));
  const large = tooLarge([...inForce.filter(({ id }) => !touched.has(id)), ...written]);
  if (large) return large;
  const found = checkDrafts(contents, inForce.map(unseal));
  if (found.length > 0) return contradiction(found);
  return contents.flatMap((content) => ofDraft(content, old.get(content.id)));
}

function ofDraft(content: DraftContent, old: Marked | undefined): SealedChange[] {
  if (content.removed) return old ? [removing(old)] : [];
  return putting(strictEntry.parse(entryOf(content)), old);
}

function putting(entry: Entry, old: Marked | undefined): SealedChange[] {
  if (old && differences([unseal(old)], [entry]).length === 0) return [];
  return [{ ...seal(entry), replaces: old?.hash ?? null }];
}

function removing({ id, kind, title, hash }: Marked): SealedChange {
  return { id, kind, title, hash: null, replaces: hash };
}

const sealedOf = ({ json = '', ...change }: SealedChange & { hash: string }): Marked => ({
  ...change,
  json,
  signedOnlyBy: null,
});

/** Names the first few problems; the field is the place of the first in the file. */
export function contradiction([problem, ...more]: DraftProblem[], entries: Entry[] = []): Refusal {
  const sentences = [problem!, ...more.slice(0, 4)].map(
    ({ entry, path, message }) => `${entry}${path && ` (${path})`}: ${message}`,
  );
  const about = sentences.join(' ') + (more.length > 4 ? ` ${words.moreProblems(more.length - 4)}` : '');
  const place = entries.findIndex(({ id }) => id === problem!.entry);
  const parts = place === -1 ? ['drafts'] : ['file.entries', place, problem!.path];
  const field = parts.filter((part) => part !== '').join('.');
  return refuse('playbook.invalid', { about: about.slice(0, 1900), field: field.slice(0, 300) });
}
