import type { ScriptView } from '../../domain/guidance/script-view';
import type { Instant } from '../../domain/instant';
import type { DoneByOthers } from '../../domain/progress/act';
import { panel } from '../../text/panel';
import { Act } from './act';
import type { LeadDoes } from './state';

const words = panel.script;
type Script = Extract<ScriptView, { kind: 'script' }>;

/** A lead in flight keeps the words that it began with until its rep moves it. */
export function Version({ script, does }: { script: Script; does: LeadDoes | undefined }) {
  const { version, newer } = script;
  if (!newer) return null;
  return (
    <div class="unknown">
      <p>{words.inFlight(version.release, newer)}</p>
      {does && (
        <div class="row">
          <Act press={() => does.act({ kind: 'moved', guidance: version.guidance, ...newer })}>
            {words.moveOn}
          </Act>
        </div>
      )}
    </div>
  );
}

/** What somebody else has done on this lead before: channel and day, no names. */
export function Others({ others, now }: { others: DoneByOthers[]; now: Instant }) {
  if (others.length === 0) return null;
  return (
    <p>
      <span class="soft">{words.others}</span> {words.doneByOthers(others, now)}
    </p>
  );
}
