import { type NewsKind, newsKinds } from '../../domain/today/news';
import { options } from '../../text/options';
import type { Settings } from '../state/settings';
import { chooseAsking, chooseNews } from './change-choices';

/** What a person wants to hear of their day, and whether CRMs are asked for it. All of it is off at first. */
export function TodaySettings({ settings }: { settings: Settings }) {
  const words = options.today;
  const { stored, managed, toasts } = settings;
  const { choices = {} } = stored.value;
  const forbidden = managed.value.askOpenLeads === false;
  const change = async (kind: NewsKind, on: boolean) => {
    if (!(await chooseNews(choices, { kind, on }))) toasts.say(words.refused, { tone: 'bad' });
  };
  return (
    <section class="options-section" aria-labelledby="today-settings">
      <h2 id="today-settings">{words.title}</h2>
      <fieldset class="options-choices">
        <legend>{words.notify}</legend>
        <p class="soft">{words.notifyHint}</p>
        {newsKinds.map((kind) => (
          <Choice
            key={kind}
            label={words.kinds[kind]}
            checked={choices.notify?.includes(kind) ?? false}
            onChange={(on) => void change(kind, on)}
          />
        ))}
      </fieldset>
      <fieldset class="options-choices">
        <legend>{words.ask}</legend>
        <p class="soft">{words.askHint}</p>
        <Choice
          label={words.askLabel}
          checked={!forbidden && choices.askOpenLeads === true}
          disabled={forbidden}
          onChange={(on) => void chooseAsking(choices, on)}
        />
        {forbidden && <p class="soft">{words.askForbidden}</p>}
      </fieldset>
    </section>
  );
}

type ChoiceProps = { label: string; checked: boolean; disabled?: boolean; onChange: (on: boolean) => void };

function Choice({ label, checked, disabled = false, onChange }: ChoiceProps) {
  return (
    <label class="options-choice">
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={({ currentTarget }) => {
          const on = currentTarget.checked;
          currentTarget.checked = checked; // it is taken when it is kept
          onChange(on);
        }}
      />
      {label}
    </label>
  );
}
