import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Side } from '../../domain/playbook/release';
import { type Gap, gapsOf } from '../../domain/workshop/gaps';
import type { Workshop } from '../../protocol/hub-api/workshops';
import { useDesk, useMe } from '../access/desk';
import { workshop as words } from '../../text/desk';
import { Button } from '../../ui/controls/button';
import { Notice } from '../../ui/controls/notice';
import { useBeside } from '../edit/draft/known-context';
import { add } from '../edit/form/list';
import { Parts } from '../edit/form/parts';
import type { Place } from '../edit/form/place';
import { problemsAt, ProblemsProvider } from '../edit/form/problems';
import { CriterionFields, newCriterion } from '../edit/kinds/definition-form';
import { edit } from '../../text/desk';
import { FaultNotice } from '../loading/shown';
import type { Criterion } from '../../domain/definition/criterion';
import { Trial } from './trial/trial';
import type { WorkshopStore } from './workshop-store';
import { makeWriting, type WritingStore } from './writing-store';

type WritingProps = { workshop: Workshop; side: Side; store: WorkshopStore };

/** One's own side's text, saved by itself while it is written, until it is handed in. */
export function Writing({ workshop, side, store }: WritingProps) {
  const { call } = useDesk();
  const me = useMe().person.id;
  const writing = useMemo(
    () => makeWriting({ call, me, side, workshop, onSaved: store.workshop.set }),
    // the store is made once for a workshop; what it saves comes back through it
    [call, me, side, workshop.id, store],
  );
  useEffect(() => writing.close, [writing]);
  const { fields } = useBeside();
  const tried = useSignal(false);
  const criteria = writing.criteria.value;
  const gaps = gapsOf(criteria, new Map(fields.map(({ name, type }) => [name, type])));
  const place: Place<Criterion[]> = { path: [], value: criteria, change: writing.change };
  const handIn = async () => {
    tried.value = true;
    if (gaps.length > 0 || criteria.length === 0) return;
    await writing.save();
    if (writing.saving.value === 'saved') await store.handIn(writing.version());
  };
  const other = side === 'sales' ? 'marketing' : 'sales';
  return (
    <div class="stack workshop-write">
      <section class="stack">
        <div class="section-head">
          <h2>{words.write.title(side)}</h2>
          <span class="soft" role="status">
            {said(writing)}
          </span>
        </div>
        <p class="soft">{words.write.lead(other)}</p>
        {writing.recovered && <Notice>{words.write.recovered}</Notice>}
        {writing.fault.value && <FaultNotice fault={writing.fault.value} again={() => void writing.save()} />}
        <Theirs writing={writing} />
        <ProblemsProvider value={problemsOf(tried.value ? gaps : [], criteria)}>
          <Parts
            of={place}
            title={edit.definition.criteria}
            hint={edit.definition.criteriaHint}
            nameOf={words.nameOf}
            addLabel={edit.criterion.add}
            onAdd={() => add(place, newCriterion(criteria))}
            ordered
          >
            {(criterion) => <CriterionFields of={criterion} />}
          </Parts>
        </ProblemsProvider>
        {tried.value && criteria.length === 0 && <Notice tone="warn">{words.write.empty}</Notice>}
        {tried.value && gaps.length > 0 && <Notice tone="warn">{words.write.incomplete(gaps.length)}</Notice>}
        <div class="row">
          <Button look="primary" busy={store.busy.value} onClick={() => void handIn()}>
            {words.write.handIn}
          </Button>
          <span class="soft">{words.write.handInHelp}</span>
        </div>
      </section>
      <Trial texts={[{ id: 'mine', criteria }]} />
    </div>
  );
}

function Theirs({ writing }: { writing: WritingStore }) {
  const theirs = writing.theirs.value;
  if (!theirs) return null;
  const name = theirs.by?.name ?? '';
  return (
    <Notice tone="warn" title={words.write.movedOn(name)}>
      <p>{words.write.movedOnHelp}</p>
      <ul class="plain-list">
        {(theirs.criteria ?? []).map((criterion, at) => (
          <li key={criterion.id}>
            {words.nameOf(criterion, at)}: {words.sentence(criterion)}
          </li>
        ))}
      </ul>
      <div class="row">
        <Button small onClick={writing.takeTheirs}>
          {words.write.theirs(name)}
        </Button>
        <Button small onClick={writing.keepMine}>
          {words.write.mine}
        </Button>
      </div>
    </Notice>
  );
}

function said({ saving, criteria }: WritingStore): string {
  if (saving.value === 'saved') return criteria.value.length > 0 ? words.write.saved : '';
  return words.write[saving.value];
}

function problemsOf(gaps: Gap[], criteria: Criterion[]) {
  const problems = gaps.map(({ criterion, part }) => {
    const place = criteria.findIndex(({ id }) => id === criterion);
    return { path: `${place}.${part}`, message: words.write.gaps[part] };
  });
  return problemsAt(problems, criteria);
}
