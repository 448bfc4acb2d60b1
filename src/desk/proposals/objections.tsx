import type { Objection } from '../../domain/playbook/sign-off';
import { proposals as words } from '../../text/desk';
import { Moment } from '../../ui/controls/moment';
import { Notice } from '../../ui/controls/notice';

/** Every open objection with its reason, before anything can be signed or released. */
export function Objections({ objections }: { objections: Objection[] }) {
  if (objections.length === 0) return null;
  return (
    <section class="objections stack" aria-label={words.objections}>
      {objections.map(({ person, name, side, reason, at }) => (
        <Notice key={person} tone="warn" title={words.objects(name, side)}>
          <p class="typed">{reason}</p>
          <p class="soft">
            <Moment at={at} />
          </p>
        </Notice>
      ))}
    </section>
  );
}
