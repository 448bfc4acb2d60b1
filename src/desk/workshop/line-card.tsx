import { useSignal } from '@preact/signals';
import type { Criterion } from '../../domain/definition/criterion';
import type { Side } from '../../domain/playbook/release';
import type { SettledLine } from '../../domain/workshop/workshop';
import { workshop as words } from '../../text/desk';
import { Button } from '../../ui/controls/button';
import { Moment } from '../../ui/controls/moment';
import { Tag } from '../../ui/controls/tag';
import { CriterionShown } from './criterion-shown';
import { Together } from './together';
import type { WorkshopStore } from './workshop-store';

type LineCardProps = { line: SettledLine; store: WorkshopStore; may: boolean };

/** One line: what each side wrote, how far apart it is, and what was agreed on it. */
export function LineCard({ line, store, may }: LineCardProps) {
  const together = useSignal(false);
  const { line: written, settled, id } = line;
  const title = titleOf(line);
  const standing = written?.standing;
  return (
    <li class="line" aria-label={title}>
      <div class="line-head">
        <h2>{title}</h2>
        <span class="row row-tight">
          {standing === 'same' && <Tag tone="good">{words.open.standing.same}</Tag>}
          {standing === 'missing' && <Tag tone="warn">{words.open.standing.missing}</Tag>}
          {standing === undefined && <Tag tone="accent">{words.open.standing.fresh}</Tag>}
          {written?.standing === 'differs' && (
            <>
              <Tag tone="warn">{words.open.standing.differs}</Tag>
              <span class="soft">{words.open.alike(written.resemblance)}</span>
            </>
          )}
        </span>
      </div>
      {written?.standing === 'differs' && <p>{words.open.unlike(written.unlike)}</p>}
      {written && (
        <div class="line-sides">
          {(['sales', 'marketing'] as const).map((side) => (
            <Written key={side} side={side} criterion={written[side]} />
          ))}
        </div>
      )}
      {settled && <Agreed settled={settled} />}
      {may && !together.value && (
        <div class="row">
          {(!settled || settled.by === undefined) &&
            written &&
            (['sales', 'marketing'] as const).map(
              (side) =>
                written[side] && (
                  <Button
                    key={side}
                    small
                    aria-label={words.open.for(words.open.take(side), title)}
                    onClick={() => void store.settle(id, { take: side })}
                  >
                    {words.open.take(side)}
                  </Button>
                ),
            )}
          {(!settled || settled.by === undefined) && (
            <>
              <Button
                small
                aria-label={words.open.for(settled ? words.open.otherWords : words.open.both, title)}
                onClick={() => (together.value = true)}
              >
                {settled ? words.open.otherWords : words.open.both}
              </Button>
              <Button
                small
                look="quiet"
                aria-label={words.open.for(words.open.leaveOut, title)}
                onClick={() => void store.settle(id, { take: 'leave out' })}
              >
                {words.open.leaveOut}
              </Button>
            </>
          )}
          {settled?.by && (
            <Button
              small
              look="quiet"
              aria-label={words.open.for(words.open.again, title)}
              onClick={() => void store.settle(id, null)}
            >
              {words.open.again}
            </Button>
          )}
        </div>
      )}
      {together.value && (
        <Together
          first={settled?.criterion ?? written?.sales ?? written?.marketing}
          store={store}
          line={id}
          onClose={() => (together.value = false)}
        />
      )}
    </li>
  );
}

function Written({ side, criterion }: { side: Side; criterion: Criterion | undefined }) {
  return (
    <div class={criterion ? 'line-side' : 'line-side line-side-empty'}>
      <p class="label">{words.sides[side]}</p>
      {criterion ? <CriterionShown criterion={criterion} /> : <p class="soft">{words.open.missing(side)}</p>}
    </div>
  );
}

function Agreed({ settled }: { settled: NonNullable<SettledLine['settled']> }) {
  const { criterion, by, at } = settled;
  return (
    <div class="line-agreed">
      <p class="label">
        {criterion ? words.open.agreed : words.open.leftOut}
        {by && at && (
          <>
            {' '}
            {words.open.by(by.name)}, <Moment at={at} relative />
          </>
        )}
      </p>
      {by === undefined && <p class="soft">{words.open.byItself}</p>}
      {by && criterion && <CriterionShown criterion={criterion} />}
    </div>
  );
}

function titleOf({ line, settled }: SettledLine): string {
  return settled?.criterion?.title ?? line?.sales?.title ?? line?.marketing?.title ?? words.open.leftOut;
}
