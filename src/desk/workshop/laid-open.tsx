import { useSignal } from '@preact/signals';
import { Plus } from 'lucide';
import { useMemo } from 'preact/hooks';
import { agreement, layOut } from '../../domain/workshop/lines';
import {
  agreedText,
  freeId,
  settle,
  type SettledLine,
  type Settlement,
} from '../../domain/workshop/workshop';
import type { Workshop } from '../../protocol/hub-api/workshops';
import { useMe } from '../access/desk';
import { workshop as words } from '../../text/desk';
import { Button } from '../../ui/controls/button';
import { Filter } from '../../ui/controls/filter';
import { newCriterion } from '../edit/kinds/definition-form';
import { AgreedText } from './agreed-text';
import { LineCard } from './line-card';
import { Together } from './together';
import { Trial } from './trial/trial';
import type { WorkshopStore } from './workshop-store';

const filters = ['all', 'open', 'settled'] as const;
const labels = { all: words.open.all, open: words.open.openLines, settled: words.open.settledLines };

type LaidOpenProps = { workshop: Workshop; store: WorkshopStore };

/** Both definitions side by side, line by line, until there is one text. */
export function LaidOpen({ workshop, store }: LaidOpenProps) {
  const { role } = useMe().person;
  const may = role === 'marketing' || role === 'team_lead';
  const shown = useSignal<(typeof filters)[number]>('all');
  const adding = useSignal(false);
  const { sales, marketing } = workshop.sides;
  const laid = useMemo(
    () => layOut(sales.criteria ?? [], marketing.criteria ?? []),
    [sales.criteria, marketing.criteria],
  );
  const settlements = workshop.settlements.filter(
    (each): each is typeof each & Settlement => each.choice !== null,
  );
  const lines = settle(laid, settlements);
  const { criteria, open } = agreedText(lines);
  const isShown = ({ settled }: SettledLine) =>
    shown.value === 'all' || (shown.value === 'open') === (settled === undefined);
  const visible = lines.filter(isShown);
  const taken = workshop.settlements
    .filter(({ line }) => line.startsWith('+'))
    .map(({ line }) => ({ id: line }));
  const share = agreement(laid);
  return (
    <div class="stack workshop-open">
      <section class="agreement" aria-label={words.title}>
        {share !== undefined && (
          <div class="stack agreement-part">
            <p class="agreement-share">{words.open.agreement(share)}</p>
            <meter class="share-bar" min={0} max={1} value={share} aria-label={words.open.agreement(share)} />
            <p class="field-hint">{words.open.agreementRule}</p>
          </div>
        )}
        <div class="stack agreement-part">
          <p class="agreement-share">{words.open.settled(lines.length - open, lines.length)}</p>
          <meter
            class="share-bar"
            min={0}
            max={Math.max(lines.length, 1)}
            value={lines.length - open}
            aria-label={words.open.settled(lines.length - open, lines.length)}
          />
          {!may && <p class="field-hint">{words.open.mayNot}</p>}
        </div>
      </section>
      <div class="row">
        <Filter
          label={words.open.filter}
          value={shown.value}
          choices={filters.map((value) => ({
            value,
            label: labels[value],
            count: countOf(value, lines.length, open),
          }))}
          onValue={(next) => (shown.value = next)}
        />
        {may && (
          <Button icon={Plus} onClick={() => (adding.value = true)}>
            {words.open.add}
          </Button>
        )}
      </div>
      {adding.value && (
        <Together
          first={{ ...newCriterion(criteria), id: freeId('added', criteria) }}
          store={store}
          line={freeId('+1', taken)}
          onClose={() => (adding.value = false)}
        />
      )}
      {visible.length > 0 ? (
        <ol class="lines">
          {visible.map((line) => (
            <LineCard key={line.id} line={line} store={store} may={may} />
          ))}
        </ol>
      ) : (
        <p class="soft">{shown.value === 'open' ? words.open.noneOpen : words.open.noneSettled}</p>
      )}
      <AgreedText workshop={workshop} criteria={criteria} open={open} store={store} may={may} />
      <Trial
        texts={[
          { id: 'sales', criteria: sales.criteria ?? [] },
          { id: 'marketing', criteria: marketing.criteria ?? [] },
          { id: 'agreed', criteria },
        ]}
      />
    </div>
  );
}

function countOf(which: (typeof filters)[number], lines: number, open: number): number {
  if (which === 'all') return lines;
  return which === 'open' ? open : lines - open;
}
