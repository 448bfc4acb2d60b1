import type { Side } from '../../domain/playbook/release';
import type { Workshop } from '../../protocol/hub-api/workshops';
import { useDesk } from '../access/desk';
import { workshop as words } from '../../text/desk';
import { Button } from '../../ui/controls/button';
import { CriterionShown } from './criterion-shown';
import { Trial } from './trial/trial';
import type { WorkshopStore } from './workshop-store';

type WaitingProps = { workshop: Workshop; side: Side; store: WorkshopStore };

/** One's own text as it was handed in, while the other side is still writing. */
export function Waiting({ workshop, side, store }: WaitingProps) {
  const { toasts } = useDesk();
  const criteria = workshop.sides[side].criteria ?? [];
  const takeBack = async () => {
    if (await store.takeBack()) toasts.say(words.wait.takenBack);
  };
  return (
    <div class="stack">
      <section class="stack">
        <h2>{words.wait.title(side)}</h2>
        <p class="soft">{words.wait.lead(side === 'sales' ? 'marketing' : 'sales')}</p>
        <div class="row">
          <Button look="primary" onClick={() => void store.workshop.load()}>
            {words.wait.again}
          </Button>
          <Button busy={store.busy.value} onClick={() => void takeBack()}>
            {words.wait.takeBack}
          </Button>
        </div>
        <ol class="agreed-list">
          {criteria.map((criterion) => (
            <li key={criterion.id}>
              <CriterionShown criterion={criterion} />
            </li>
          ))}
        </ol>
      </section>
      <Trial texts={[{ id: 'mine', criteria }]} />
    </div>
  );
}
