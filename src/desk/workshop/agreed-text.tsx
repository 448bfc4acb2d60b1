import { useSignal } from '@preact/signals';
import type { Criterion } from '../../domain/definition/criterion';
import type { Workshop } from '../../protocol/hub-api/workshops';
import { useDesk } from '../access/desk';
import { workshop as words } from '../../text/desk';
import { Button, LinkButton } from '../../ui/controls/button';
import { DateField } from '../../ui/controls/date-field';
import { TextField } from '../../ui/controls/text-field';
import { CriterionShown } from './criterion-shown';
import type { WorkshopStore } from './workshop-store';

type AgreedTextProps = {
  workshop: Workshop;
  criteria: Criterion[];
  open: number;
  store: WorkshopStore;
  may: boolean;
};

/** What was settled, as one definition; whole, it becomes a draft. */
export function AgreedText({ workshop, criteria, open, store, may }: AgreedTextProps) {
  const again = useSignal(false);
  return (
    <section class="card stack">
      <div class="section-head">
        <h2>{words.text.title}</h2>
        {open > 0 && <span class="soft">{words.text.openLines(open)}</span>}
      </div>
      {criteria.length === 0 && <p class="soft">{words.text.none}</p>}
      <ol class="agreed-list">
        {criteria.map((criterion) => (
          <li key={criterion.id}>
            <CriterionShown criterion={criterion} />
          </li>
        ))}
      </ol>
      {workshop.draft && (
        <div class="row">
          <span>{words.text.drafted}</span>
          {may && <LinkButton href={`/drafts/${workshop.draft}`}>{words.text.toDraft}</LinkButton>}
          {may && !again.value && (
            <Button look="quiet" onClick={() => (again.value = true)}>
              {words.text.again}
            </Button>
          )}
        </div>
      )}
      {may && open === 0 && criteria.length > 0 && (!workshop.draft || again.value) && (
        <DraftForm workshop={workshop} store={store} />
      )}
    </section>
  );
}

function DraftForm({ workshop, store }: Pick<AgreedTextProps, 'workshop' | 'store'>) {
  const { toasts } = useDesk();
  const title = useSignal(words.text.name(workshop.stage).slice(0, 200));
  const validFrom = useSignal('');
  const reviewBy = useSignal('');
  const tried = useSignal(false);
  const submit = async (event: Event) => {
    event.preventDefault();
    tried.value = true;
    const said = title.value.trim();
    if (!said || !validFrom.value) return;
    const days = { validFrom: validFrom.value, ...(reviewBy.value && { reviewBy: reviewBy.value }) };
    const draft = await store.takeDraft({ title: said, ...days });
    if (draft === undefined) return;
    toasts.say(words.text.drafted);
    await store.workshop.load();
  };
  return (
    <form class="draft-form" noValidate onSubmit={(event) => void submit(event)}>
      <p class="soft">{words.text.draftHelp}</p>
      <div class="draft-fields">
        <TextField
          label={words.text.draftTitle}
          maxLength={200}
          value={title.value}
          error={tried.value && !title.value.trim() ? words.text.titleMissing : undefined}
          onValue={(next) => (title.value = next)}
        />
        <DateField
          label={words.text.validFrom}
          value={validFrom.value}
          error={tried.value && !validFrom.value ? words.text.dayMissing : undefined}
          onValue={(next) => (validFrom.value = next)}
        />
        <DateField
          label={words.text.reviewBy}
          optional
          value={reviewBy.value}
          min={validFrom.value || undefined}
          onValue={(next) => (reviewBy.value = next)}
        />
      </div>
      <p>
        <Button type="submit" look="primary" busy={store.busy.value}>
          {words.text.draft}
        </Button>
      </p>
    </form>
  );
}
