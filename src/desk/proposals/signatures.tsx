import { BadgeCheck, Circle } from 'lucide';
import type { Signature } from '../../domain/playbook/release';
import { proposals as words } from '../../text/desk';
import { Icon } from '../../ui/controls/icon';
import { Moment } from '../../ui/controls/moment';
import { bothSides } from './standing';

/** Who has said yes for which side; both sides have their place from the start. */
export function Signatures({ signatures }: { signatures: Signature[] }) {
  return (
    <section class="signatures">
      <h2 class="label">{words.signatures}</h2>
      <ul>
        {bothSides.map((side) => {
          const signed = signatures.find((each) => each.side === side);
          return (
            <li key={side} class={signed ? 'signed' : 'unsigned'}>
              <Icon of={signed ? BadgeCheck : Circle} size={20} />
              <span>
                <strong>{words.sides[side]}</strong>
                {signed ? (
                  <span>
                    {signed.name}, <Moment at={signed.at} />
                  </span>
                ) : (
                  <span class="soft">
                    {words.notSigned}; {words.who[side]}
                  </span>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
