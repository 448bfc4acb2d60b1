import { policy as words } from '../../text/desk';
import { Button } from '../../ui/controls/button';
import { useDesk } from '../access/desk';
import type { PolicyStore } from './policy-store';

type StrictnessProps = { strict: boolean; store: PolicyStore; mayChange: boolean };

export function Strictness({ strict, store, mayChange }: StrictnessProps) {
  const { toasts } = useDesk();
  const turn = async () => {
    if (await store.beStrict(!strict)) toasts.say(strict ? words.lenientNow : words.strictNow);
  };
  return (
    <section class="stack">
      <h2>{words.needs}</h2>
      <p class="policy-words">
        {strict ? words.strictOn : words.strictOff} {words.nobodyBoth}
      </p>
      {mayChange && (
        <p>
          <Button busy={store.busy.value} onClick={() => void turn()}>
            {strict ? words.makeLenient : words.makeStrict}
          </Button>
        </p>
      )}
    </section>
  );
}
