import { duties, type Duty, type ServiceLevelBody } from '../../../domain/playbook/entries';
import { playbook, edit as words } from '../../../text/desk';
import { choicesOf } from '../draft/known';
import { useBeside } from '../draft/known-context';
import { DurationAt } from '../form/duration-field';
import { ChoiceAt, DayAt, OptionalChoiceAt } from '../form/fields';
import { NumberAt } from '../form/number-field';
import { at, type Place, set } from '../form/place';
import { EntryPicks } from './entry-picks';

const starts = ['last-response', 'arrival', 'assignment'] as const;

export function ServiceLevelForm({ of }: { of: Place<ServiceLevelBody> }) {
  const { known } = useBeside();
  const { side, duty } = of.value;
  const unit = words.level.unitOf(duty);
  const choose = (next: 'sales' | 'marketing') =>
    set(of, { ...of.value, side: next, duty: duties[next].find((each) => each === duty) ?? duties[next][0] });
  return (
    <>
      <p class="said-in-words">{playbook.duty(of.value)}</p>
      <div class="pair">
        <ChoiceAt
          of={{ ...at(of, 'side'), change: (_, next) => choose(next === 'sales' ? 'sales' : 'marketing') }}
          label={words.level.side}
          choices={[
            { value: 'sales', label: playbook.sides.sales },
            { value: 'marketing', label: playbook.sides.marketing },
          ]}
        />
        <ChoiceAt
          of={at(of, 'duty')}
          label={words.level.duty}
          choices={duties[side].map((value: Duty) => ({ value, label: words.level.duties[value] }))}
        />
      </div>
      <div class="pair">
        {unit === 'time' ? (
          <>
            <DurationAt of={at(of, 'limit')} label={words.level.limit} hint={words.level.workingTime} />
            <DurationAt of={at(of, 'warn')} label={words.level.warn} hint={words.level.warnHint} />
          </>
        ) : (
          <>
            <NumberAt of={at(of, 'limit')} label={words.level.goal} unit={unit} />
            <NumberAt
              of={at(of, 'warn')}
              label={words.level.warnCount}
              hint={words.level.warnCountHint}
              unit={unit}
            />
          </>
        )}
      </div>
      {unit === 'time' && (
        <div class="pair">
          <ChoiceAt
            of={at(of, 'startsAt')}
            label={words.level.startsAt}
            choices={starts.map((value) => ({ value, label: words.level.starts[value] }))}
          />
          <OptionalChoiceAt
            of={at(of, 'hoursIn')}
            label={words.level.hoursIn}
            none={words.level.hoursOfCalendar}
            choices={[{ value: 'lead', label: words.level.hoursOfLead }]}
          />
        </div>
      )}
      <div class="pair">
        <ChoiceAt
          of={at(of, 'calendar')}
          label={words.level.calendar}
          choices={calendars(known, of.value.calendar)}
        />
        <DayAt of={at(of, 'validFrom')} label={words.level.validFrom} hint={words.level.validHint} />
      </div>
      <EntryPicks
        of={at(of, 'campaigns')}
        kind="campaign"
        label={words.level.campaigns}
        none={words.level.allCampaigns}
      />
    </>
  );
}

/** A level needs a calendar: what is not chosen yet stands in the list as such. */
function calendars(known: Parameters<typeof choicesOf>[0], chosen: string) {
  const choices = choicesOf(known, 'calendar');
  if (choices.some(({ value }) => value === chosen)) return choices;
  return [{ value: chosen, label: chosen === '' ? words.choose : words.notThere(chosen) }, ...choices];
}
