import { popup } from '../../text/popup';
import { DateField } from '../../ui/controls/date-field';
import { SelectField } from '../../ui/controls/select-field';
import { addresseeValue } from './addressees';
import type { ComplaintDraft } from './draft';
import type { FormState } from './form-state';
import type { FieldErrors } from './problems';

type RecipientProps = {
  draft: ComplaintDraft;
  state: FormState;
  errors: FieldErrors;
  onChange: (part: Partial<ComplaintDraft>) => void;
};

/** To whom, by when, and who will read it. */
export function Recipient({ draft, state, errors, onChange }: RecipientProps) {
  const words = popup.form;
  const askable = state.askable.value;
  const to = state.to.value;
  if (askable.length === 0) return <p class="soft">{words.nobody}</p>;
  const guessed = !draft.addressee && to && draft.about?.campaign;
  const choices = askable.map(({ addressee, title }) => ({ value: addresseeValue(addressee), label: title }));
  return (
    <div class="popup-recipient">
      <SelectField
        name="to"
        label={words.to}
        error={errors.to}
        value={to ? addresseeValue(to.addressee) : ''}
        choices={to ? choices : [{ value: '', label: words.choose, disabled: true }, ...choices]}
        onValue={(value) => {
          const chosen = askable.find(({ addressee }) => addresseeValue(addressee) === value);
          if (chosen) onChange({ addressee: chosen.addressee });
        }}
      />
      <DateField
        name="by"
        label={words.by}
        error={errors.by}
        min={state.today.value}
        value={draft.by ?? state.presetDay.value}
        onValue={(by) => onChange({ by })}
      />
      {to && (
        <p class="popup-reader soft">
          {guessed && `${words.guessed(guessed.title)} `}
          {to.reader ? words.reader(to.reader) : words.readerUnknown}
        </p>
      )}
    </div>
  );
}
