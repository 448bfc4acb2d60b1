import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Criterion } from '../../domain/definition/criterion';
import { gapsOf } from '../../domain/workshop/gaps';
import { workshop as words } from '../../text/desk';
import { Button } from '../../ui/controls/button';
import { useBeside } from '../edit/draft/known-context';
import { type Place, withChange } from '../edit/form/place';
import { problemsAt, ProblemsProvider } from '../edit/form/problems';
import { CriterionFields, newCriterion } from '../edit/kinds/definition-form';
import type { WorkshopStore } from './workshop-store';

type TogetherProps = {
  /** The text to begin with; absent: nothing. */
  first: Criterion | undefined;
  store: WorkshopStore;
  line: string;
  onClose: () => void;
};

/** One criterion in the words of both sides. It says what it tests, why, and what a rep can ask, or it is not agreed. */
export function Together({ first, store, line, onClose }: TogetherProps) {
  const form = useRef<HTMLFormElement>(null);
  const { fields } = useBeside();
  const criterion = useSignal<Criterion>(first ?? newCriterion([]));
  const tried = useSignal(false);
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('input')?.focus(), []);
  const place: Place<Criterion> = {
    path: [],
    value: criterion.value,
    change: (path, next) => (criterion.value = withChange(criterion.value, path, next) as Criterion),
  };
  const gaps = gapsOf([criterion.value], new Map(fields.map(({ name, type }) => [name, type])));
  const problems = (tried.value ? gaps : []).map(({ part }) => ({
    path: part,
    message: words.write.gaps[part],
  }));
  const submit = async (event: Event) => {
    event.preventDefault();
    tried.value = true;
    if (gaps.length > 0) return;
    if (await store.settle(line, { take: 'both', criterion: criterion.value })) onClose();
  };
  return (
    <form class="together stack" ref={form} noValidate onSubmit={(event) => void submit(event)}>
      <p class="label">{words.open.formTitle}</p>
      <ProblemsProvider value={problemsAt(problems, criterion.value)}>
        <CriterionFields of={place} />
      </ProblemsProvider>
      <div class="row">
        <Button type="submit" look="primary" busy={store.busy.value}>
          {words.open.agree}
        </Button>
        <Button onClick={onClose}>{words.open.cancel}</Button>
      </div>
    </form>
  );
}
