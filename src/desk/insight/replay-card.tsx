import { useEffect, useMemo } from 'preact/hooks';
import type { LeadOutcome } from '../../domain/definition/outcome';
import type { Replay } from '../../domain/insight/replay';
import { useDesk } from '../access/desk';
import { insight as words } from '../../text/desk';
import { Notice } from '../../ui/controls/notice';
import { SelectField } from '../../ui/controls/select-field';
import { Skeleton } from '../../ui/controls/skeleton';
import { type Column, Table } from '../../ui/controls/table';
import { FaultNotice, Shown } from '../loading/shown';
import { makeReplay, type Shown as ShownReplay } from './replay-store';

const outcomes: LeadOutcome[] = ['meets', 'falls short', 'cannot tell yet'];

/** A draft laid over what was recorded, said in words, with what the records cannot tell. */
export function ReplayCard() {
  const { call } = useDesk();
  const store = useMemo(() => makeReplay(call), [call]);
  useEffect(() => void store.choices.load(), [store]);
  return (
    <section class="card stack">
      <div>
        <h2>{words.replay.title}</h2>
        <p class="soft">{words.replay.lead}</p>
      </div>
      <Shown of={store.choices} lines={2}>
        {(choices) =>
          choices.length === 0 ? (
            <p class="soft">{words.replay.none}</p>
          ) : (
            <div class="insight-choice">
              <SelectField
                label={words.replay.choose}
                value={store.chosen.value}
                choices={[
                  { value: '', label: words.replay.nothing },
                  ...choices.map(({ value, kind, title }) => ({ value, label: words.replay[kind](title) })),
                ]}
                onValue={(value) => void store.choose(value)}
              />
            </div>
          )
        }
      </Shown>
      <div role="status" class="stack">
        <Answer shown={store.shown.value} />
      </div>
    </section>
  );
}

function Answer({ shown }: { shown: ShownReplay }) {
  if (shown.state === 'none') return null;
  if (shown.state === 'asking') return <Skeleton lines={3} />;
  if (shown.state === 'failed') return <FaultNotice fault={shown.fault} />;
  if (shown.state === 'incomplete') return <Notice tone="warn">{words.replay.incomplete}</Notice>;
  const { text, answer } = shown;
  const { replay, of } = answer;
  if (replay.leads === 0) return <Notice>{words.replay.noRecords(text.stage)}</Notice>;
  const titles = replay.unanswered.map(
    (id) => text.criteria.find((criterion) => criterion.id === id)?.title ?? id,
  );
  return (
    <>
      <p class="soft">{words.replay.of(of, replay.leads)}</p>
      <p class="replay-said">{words.replay.said(replay)}</p>
      <ul class="replay-lines">
        <li>{words.replay.certain(replay.after['cannot tell yet'])}</li>
        <li>{words.replay.accepted(replay.accepted)}</li>
        <li>{words.replay.rejected(replay.rejected)}</li>
        {titles.length > 0 && <li>{words.replay.unanswered(titles)}</li>}
      </ul>
      <Beside replay={replay} />
    </>
  );
}

function Beside({ replay }: { replay: Replay }) {
  const columns: Column<LeadOutcome>[] = [
    { title: words.health.verdict, heads: true, cell: (outcome) => words.health.outcomes[outcome] },
    ...(['before', 'after'] as const).map((which) => ({
      title: words.replay[which],
      numeric: true,
      cell: (outcome: LeadOutcome) => words.share(replay[which][outcome], replay.leads),
    })),
  ];
  return (
    <Table caption={words.replay.table} columns={columns} rows={outcomes} keyOf={(outcome) => outcome} />
  );
}
