import { type ReadonlySignal, computed } from '@preact/signals';
import type { Day } from '../../domain/instant';
import type { Popup } from '../state/popup';
import { type Askable, addresseeValue, askableOf, guessAddressee } from './addressees';
import { dayIn, workingDaysAhead } from './preset-day';

const answerIn = 5; // working days: product.md, "thirty seconds": the day is preset

/** What the form knows besides what was typed: whom one can ask, and what is preset. */
export type FormState = {
  askable: ReadonlySignal<Askable[]>;
  guess: ReadonlySignal<Askable | undefined>;
  /** The one chosen, else the one guessed. */
  to: ReadonlySignal<Askable | undefined>;
  today: ReadonlySignal<Day>;
  presetDay: ReadonlySignal<Day>;
};

export function formStateOf({ stored, draft, now }: Popup): FormState {
  const askable = computed(() => askableOf(stored.value.addressees, stored.value.playbook));
  const guess = computed(() => guessAddressee(draft.value.draft.about?.campaign, askable.value));
  const to = computed(() => {
    const { addressee } = draft.value.draft;
    if (!addressee) return guess.value;
    return askable.value.find((each) => addresseeValue(each.addressee) === addresseeValue(addressee));
  });
  const today = computed(() => dayIn(now.value));
  const presetDay = computed(() =>
    workingDaysAhead(today.value, answerIn, answerCalendar(stored.value.playbook)),
  );
  return { askable, guess, to, today, presetDay };
}

function answerCalendar(playbook: Popup['stored']['value']['playbook']) {
  const level = playbook?.serviceLevels.find((each) => each.duty === 'answer');
  return level && playbook?.calendars[level.calendar];
}
