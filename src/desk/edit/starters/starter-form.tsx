import { Send } from 'lucide';
import { useEffect, useMemo } from 'preact/hooks';
import { useDesk } from '../../access/desk';
import { edit as words } from '../../../text/desk';
import { Button } from '../../../ui/controls/button';
import { SelectField } from '../../../ui/controls/select-field';
import { TextArea, TextField } from '../../../ui/controls/text-field';
import { makeResource, valueOf } from '../../loading/resource';
import { FaultNotice } from '../../loading/shown';
import type { Known } from '../draft/known';
import { standing } from '../draft/standing';
import { DurationAt } from '../form/duration-field';
import { LinesAt } from '../form/lines-field';
import { NumberField } from '../form/number-field';
import { starterIds, starterLanguages } from './starter';
import type { required, StarterStore } from './starter-store';
import { starters } from './starters';

type StarterFormProps = { store: StarterStore; known: Known };

/** Twelve fields at most, most of them filled in already. */
export function StarterForm({ store, known }: StarterFormProps) {
  const { answers, busy, fault, answer } = store;
  const { starter, language, limit, jobTitles, employees } = answers.value;
  const has = (kind: string) =>
    (known.release?.entries ?? []).some((entry) => entry.kind === kind && standing(entry));
  const submit = (event: Event) => {
    event.preventDefault();
    void store.make(true);
  };
  return (
    <form class="starter-form stack" noValidate onSubmit={submit}>
      <p class="soft">{starters[language][starter].about}</p>
      {fault.value && <FaultNotice fault={fault.value} />}
      <div class="pair">
        <SelectField
          label={words.starters.which}
          value={starter}
          choices={starterIds.map((value) => ({ value, label: starters[language][value].title }))}
          onValue={(next) => answer({ starter: next })}
        />
        <SelectField
          label={words.starters.language}
          value={language}
          choices={starterLanguages.map((value) => ({ value, label: words.starters.languages[value] }))}
          onValue={(next) => answer({ language: next })}
        />
      </div>
      <Said
        store={store}
        name="campaign"
        label={words.starters.campaign}
        hint={words.starters.campaignHint}
      />
      <Said
        store={store}
        name="promise"
        label={words.campaign.promise}
        hint={words.campaign.promiseHint}
        long
      />
      <Said store={store} name="offer" label={words.campaign.offer} hint={words.starters.offerHint} long />
      <div class="pair">
        <DurationAt
          of={{ path: ['limit'], value: limit, change: (_, next) => answer({ limit: Number(next) }) }}
          label={words.starters.limit}
          hint={words.level.workingTime}
        />
        <Said store={store} name="owner" label={words.owner} hint={words.ownerHint} />
      </div>
      <div class="pair">
        <LinesAt
          of={{
            path: ['jobTitles'],
            value: jobTitles,
            change: (_, next) => answer({ jobTitles: next as string[] }),
          }}
          label={words.starters.deciders}
          hint={words.guidance.jobTitlesHint}
        />
        {!has('definition') && (
          <NumberField
            label={words.starters.employees}
            hint={words.starters.employeesHint}
            optional
            value={employees}
            onValue={(next) => answer({ employees: next })}
          />
        )}
      </div>
      {!has('calendar') && <When store={store} />}
      <p class="soft">{words.starters.makes(has('definition'), has('calendar'))}</p>
      <div class="row">
        <Button type="submit" look="primary" icon={Send} busy={busy.value}>
          {words.starters.propose}
        </Button>
        <Button busy={busy.value} onClick={() => void store.make(false)}>
          {words.starters.drafts}
        </Button>
      </div>
    </form>
  );
}

type SaidProps = {
  store: StarterStore;
  name: (typeof required)[number];
  label: string;
  hint: string;
  long?: boolean;
};

function Said({ store, name, label, hint, long = false }: SaidProps) {
  const { answers, tried, answer } = store;
  const value = answers.value[name];
  const error = tried.value && value.trim() === '' ? words.starters.missing : undefined;
  const face = {
    label,
    hint,
    value,
    error,
    required: true,
    onValue: (next: string) => answer({ [name]: next }),
  };
  return long ? <TextArea {...face} rows={2} maxLength={4000} /> : <TextField {...face} maxLength={200} />;
}

/** For a first calendar: where the team works, and whose holidays it keeps. */
function When({ store }: { store: StarterStore }) {
  const { call } = useDesk();
  const places = useMemo(() => makeResource(() => call('GET /api/holidays/places', {})), [call]);
  useEffect(() => void places.load(), [places]);
  const countries = (valueOf(places)?.countries ?? []).map(({ code, title }) => ({
    value: code,
    label: title,
  }));
  const { country } = store;
  const zones = [...new Set([store.answers.value.zone, ...Intl.supportedValuesOf('timeZone')])];
  return (
    <div class="pair">
      <SelectField
        label={words.calendar.zone}
        value={store.answers.value.zone}
        choices={zones.map((zone) => ({ value: zone, label: zone }))}
        onValue={(zone) => store.answer({ zone })}
      />
      <SelectField
        label={words.starters.holidays}
        value={countries.some(({ value }) => value === country.value) ? country.value : ''}
        choices={[{ value: '', label: words.none }, ...countries]}
        onValue={(next) => (country.value = next)}
      />
    </div>
  );
}
