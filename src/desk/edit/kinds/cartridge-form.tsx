import type { CartridgeBody } from '../../../domain/playbook/entries';
import { edit as words } from '../../../text/desk';
import { choicesOf } from '../draft/known';
import { useBeside } from '../draft/known-context';
import { AreaAt, OptionalChoiceAt, OptionalTextAt, TextAt } from '../form/fields';
import { NumberAt, NumberField } from '../form/number-field';
import { at, type Place, set } from '../form/place';
import { useProblem } from '../form/problems';

type CartridgeFormProps = { id: string; of: Place<CartridgeBody> };

export function CartridgeForm({ id, of }: CartridgeFormProps) {
  const { known } = useBeside();
  const others = choicesOf(known, 'cartridge').filter(({ value }) => value !== id);
  return (
    <>
      <AreaAt of={at(of, 'delivers')} label={words.portfolio.delivers} rows={2} />
      <div class="pair">
        <TextAt of={at(of, 'owner')} label={words.owner} hint={words.portfolio.ownerHint} />
        <NumberAt of={at(of, 'order')} label={words.portfolio.order} hint={words.portfolio.orderHint} />
        <OptionalChoiceAt of={at(of, 'next')} label={words.portfolio.next} choices={others} />
        <OptionalChoiceAt
          of={at(of, 'serviceLevel')}
          label={words.portfolio.level}
          choices={choicesOf(known, 'service-level')}
        />
      </div>
      <Budget of={at(of, 'budget')} />
      <OptionalTextAt
        of={at(of, 'reach')}
        label={words.portfolio.reach}
        hint={words.portfolio.reachHint}
        maxLength={300}
      />
    </>
  );
}

/** A year's money; without an amount there is none. */
function Budget({ of }: { of: Place<CartridgeBody['budget']> }) {
  const { amount, currency = 'EUR' } = of.value ?? {};
  const problem = useProblem([...of.path, 'currency']);
  return (
    <div class="pair">
      <NumberField
        label={words.portfolio.budget}
        optional
        value={amount}
        error={useProblem([...of.path, 'amount'])}
        onValue={(next) => set(of, next === undefined ? undefined : { amount: next, currency })}
      />
      <TextAt
        of={{
          path: [...of.path, 'currency'],
          value: currency,
          change: (path, next) => of.value && of.change(path, String(next).toUpperCase()),
        }}
        label={words.portfolio.currency}
        {...(problem && { hint: problem })}
        maxLength={3}
      />
    </div>
  );
}
