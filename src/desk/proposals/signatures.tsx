import { BadgeCheck, Circle } from 'lucide';
import type { Side, Signature } from '../../domain/playbook/release';
import { sides } from '../../domain/playbook/sign-off';
import type { Proposal } from '../../protocol/hub-api';
import { proposals as words } from '../../text/desk';
import { Icon } from '../../ui/controls/icon';
import { Moment } from '../../ui/controls/moment';

/** Who has said yes for which side, and who can still; both sides have their place from the start. */
export function Signatures({ proposal }: { proposal: Proposal }) {
  return (
    <section class="signatures stack">
      <h2 class="label">{words.signatures}</h2>
      <ul>
        {sides.map((side) => {
          const signed = proposal.signatures.filter((each) => each.side === side);
          return (
            <li key={side} class={signed.length > 0 ? 'signed' : 'unsigned'}>
              <Icon of={signed.length > 0 ? BadgeCheck : Circle} size={20} />
              <span>
                <strong>{words.sides[side]}</strong>
                {signed.map((each) => (
                  <Signed key={each.person} signature={each} />
                ))}
                {signed.length === 0 && <Unsigned side={side} proposal={proposal} />}
              </span>
            </li>
          );
        })}
      </ul>
      {proposal.void.length > 0 && (
        <div>
          <h3 class="label">{words.voidTitle}</h3>
          <ul class="void-signatures">
            {proposal.void.map(({ person, name, side, why }) => (
              <li key={person}>
                {name} ({words.sides[side]}) {words.void[why]}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function Signed({ signature: { name, at, deputyOf } }: { signature: Signature }) {
  return (
    <span>
      {name}
      {deputyOf && ` ${words.inPlaceOf(deputyOf.name)}`}, <Moment at={at} />
    </span>
  );
}

/** Whether the side is needed, by when, and who can sign for it today. */
function Unsigned({ side, proposal: { state, needed, due, signers } }: { side: Side; proposal: Proposal }) {
  const names = signers[side].map(({ name, deputyOf }) =>
    deputyOf ? words.deputyName(name, deputyOf.name) : name,
  );
  const asked = state === 'proposed' || due !== undefined;
  return (
    <span class="soft">
      {due !== undefined || needed.includes(side) ? words.notSigned : words.notNeeded}{' '}
      {due !== undefined && (
        <strong>
          {words.dueBy} <Moment at={due} />.{' '}
        </strong>
      )}
      {asked && (names.length > 0 ? words.canSign(names) : words.nobodyCanSign)}
    </span>
  );
}
