import { responses } from '../../../domain/lead/facts';
import type { GuidanceBody } from '../../../domain/playbook/entries';
import { edit as words, playbook } from '../../../text/desk';
import { choicesOf } from '../draft/known';
import { useBeside } from '../draft/known-context';
import { AreaAt, Check, DayAt, OptionalChoiceAt, TextAt } from '../form/fields';
import { LinesAt } from '../form/lines-field';
import { NumberAt } from '../form/number-field';
import { at, type Place, set } from '../form/place';
import { StepsForm } from '../script/steps-form';
import { AssetList } from './asset-list';
import { EntryPicks } from './entry-picks';
import { ObjectionList } from './objection-list';
import { PersonaList } from './persona-list';
import { SegmentFields } from './segment-fields';

/** Guidance: for whom, what to say to them and when, and what helps in the talk. */
export function GuidanceForm({ of }: { of: Place<GuidanceBody> }) {
  const { known } = useBeside();
  return (
    <>
      <ForWhom of={of} />
      <AreaAt
        of={at(of, 'keyMessage')}
        label={words.guidance.keyMessage}
        hint={words.guidance.keyMessageHint}
        rows={2}
      />
      <StepsForm of={of} />
      <PersonaList of={at(of, 'personas')} />
      <ObjectionList of={at(of, 'objections')} />
      <div class="pair">
        <LinesAt of={at(of, 'do')} label={words.guidance.do} hint={words.onePerLine} />
        <LinesAt of={at(of, 'dont')} label={words.guidance.dont} hint={words.onePerLine} />
      </div>
      <AssetList of={at(of, 'assets')} />
      <div class="trio">
        <TextAt of={at(of, 'owner')} label={words.owner} hint={words.ownerHint} />
        <DayAt of={at(of, 'verifyBy')} label={words.guidance.verifyBy} hint={words.guidance.verifyHint} />
        <OptionalChoiceAt
          of={at(of, 'cartridge')}
          label={words.cartridge}
          choices={choicesOf(known, 'cartridge')}
        />
      </div>
    </>
  );
}

function ForWhom({ of }: { of: Place<GuidanceBody> }) {
  const chosen = of.value.responses;
  const ages = at(of, 'ages');
  const age = (key: 'from' | 'to') => ({
    path: [...ages.path, key],
    value: ages.value?.[key],
    change: (_: unknown, next: unknown) => {
      const { [key]: __, ...rest } = ages.value ?? {};
      const changed = typeof next === 'number' ? { ...rest, [key]: next } : rest;
      set(ages, Object.keys(changed).length > 0 ? changed : undefined);
    },
  });
  return (
    <fieldset class="group">
      <legend>{words.guidance.forWhom}</legend>
      <p class="field-hint">{words.guidance.forWhomHint}</p>
      <EntryPicks
        of={at(of, 'campaigns')}
        kind="campaign"
        label={words.guidance.campaigns}
        none={words.guidance.anyCampaign}
      />
      <fieldset class="checks">
        <legend>{words.guidance.responses}</legend>
        {responses.map((response) => (
          <Check
            key={response}
            label={playbook.response(response)}
            checked={chosen.includes(response)}
            onCheck={(checked) =>
              set(
                at(of, 'responses'),
                responses.filter((each) => (each === response ? checked : chosen.includes(each))),
              )
            }
          />
        ))}
      </fieldset>
      <details class="more" open={isNarrow(of.value)}>
        <summary>{words.guidance.narrower}</summary>
        <div class="stack">
          <div class="pair">
            <LinesAt
              of={at(of, 'stages')}
              label={words.guidance.stages}
              hint={words.onePerLine}
              rows={2}
              optional
            />
            <LinesAt
              of={at(of, 'languages')}
              label={words.guidance.languages}
              hint={words.guidance.languagesHint}
              rows={2}
              optional
            />
            <NumberAt
              of={age('from')}
              label={words.guidance.ageFrom}
              unit={words.units.calendarDays}
              optional
            />
            <NumberAt of={age('to')} label={words.guidance.ageTo} unit={words.units.calendarDays} optional />
          </div>
          <SegmentFields of={at(of, 'segment')} />
        </div>
      </details>
    </fieldset>
  );
}

const isNarrow = ({ stages, languages, ages, segment }: GuidanceBody) =>
  [stages, languages, ages, segment].some((each) => each !== undefined);
