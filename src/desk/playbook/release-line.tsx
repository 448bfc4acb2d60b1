import { playbook as words } from '../../text/desk';
import { Moment } from '../../ui/controls/moment';
import type { ReleaseHead } from './release-reading';

/** When a release came into force, what for, and by whose yes. */
export function ReleaseLine({ head }: { head: ReleaseHead }) {
  const names = head.signatures.map(({ name, side }) => words.signedBy(name, side));
  return (
    <p>
      {head.title} · {words.releasedAt} <Moment at={head.releasedAt} />
      {names.length > 0 && (
        <>
          {' '}
          · {words.signedAt} {words.and(names)}
        </>
      )}
    </p>
  );
}
