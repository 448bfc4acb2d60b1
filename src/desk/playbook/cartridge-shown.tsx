import type { CartridgeBody } from '../../domain/playbook/entries';
import { playbook as words } from '../../text/desk';
import { EntryLink } from './entry-link';
import { Fact } from './fact';

type CartridgeShownProps = { body: CartridgeBody; titleOf: (id: string) => string };

export function CartridgeShown({ body, titleOf }: CartridgeShownProps) {
  return (
    <dl class="facts">
      <Fact name={words.delivers}>{body.delivers}</Fact>
      <Fact name={words.owner}>{body.owner}</Fact>
      <Fact name={words.place}>{body.order}</Fact>
      <Fact name={words.serviceLevel}>
        {body.serviceLevel && <EntryLink id={body.serviceLevel} titleOf={titleOf} />}
      </Fact>
      <Fact name={words.budget}>{body.budget && words.money(body.budget)}</Fact>
      <Fact name={words.reach}>{body.reach}</Fact>
      <Fact name={words.next}>{body.next && <EntryLink id={body.next} titleOf={titleOf} />}</Fact>
    </dl>
  );
}
