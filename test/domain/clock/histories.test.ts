import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ClockView } from '../../../src/domain/clock/clock';
import { readClocks } from '../../../src/domain/clock/read-clocks';
import { cases } from '../../support/seed';
import { days, type Office, office } from '../../support/clock/calendars';
import { histories } from '../../support/clock/histories';
import { type Shown, timedDuties } from '../../support/clock/history';
import { type MinuteTable, minuteTable } from '../../support/clock/minutes';
import { asked, levelsOf, modelFor, shownBy, versionsOf } from '../../support/clock/pact';
import { shownByStopWatch } from '../../support/clock/stop-watch';

const perCalendar = 1000;
const { seed, numRuns } = cases(10_000);
const offices = fc.sample(office, { seed, numRuns: Math.ceil(numRuns / perCalendar) });

describe.each(
  offices.map((one, place) => [`${one.body.zone} from ${one.first}, calendar ${place}`, one, place] as const),
)('by a stop-watch in %s', (_, place, number) => {
  let table: MinuteTable;
  let model: ReturnType<typeof modelFor>;
  beforeAll(() => {
    table = tableOf(place);
    model = modelFor(place);
  });

  test(`every clock of ${perCalendar} leads stands as somebody who counts each minute would have it`, () => {
    fc.assert(
      fc.property(histories(table.works.length), versionsOf, (history, versions) => {
        const levels = levelsOf(versions, { place, table });
        const clocks = readClocks(asked({ history, place, table, model: { ...model, ...levels.model } }));
        const wanted = new Map<string, Shown>();
        for (const duty of timedDuties) {
          const shown = shownByStopWatch(duty, { table, versions: levels.versions[duty], history });
          if (shown) wanted.set(duty, shown);
        }
        compare({ clocks, wanted, table, elsewhere: place.leadZone !== null });
      }),
      { seed: seed + number, numRuns: perCalendar },
    );
  }, 120_000);
});

function tableOf({ body, leadZone, first, absences }: Office): MinuteTable {
  return minuteTable({ body: { ...body, zone: leadZone ?? body.zone }, first, days, absences });
}

type Compared = { clocks: ClockView[]; wanted: Map<string, Shown>; table: MinuteTable; elsewhere: boolean };

function compare({ clocks, wanted, table, elsewhere }: Compared): void {
  const owed = [...wanted].filter(([, { state }]) => state !== 'before the pact');
  if (owed.length === 0) {
    expect(clocks.map(({ state }) => state)).toEqual([
      wanted.size > 0 ? 'before the pact' : 'no service level',
    ]);
    return;
  }
  const shown = new Map<string, Shown>(
    clocks.map((clock): [string, Shown] => [
      'duty' in clock ? clock.duty : clock.state,
      shownBy(clock, table),
    ]),
  );
  for (const [duty, each] of owed) {
    if (each.state === 'outside-calendar' && elsewhere) shown.set(duty, each); // a wider window than the table
  }
  expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(owed));
  const order = ['breached', 'near breach', 'running', 'paused', 'stopped'];
  const ranks = clocks.map(({ state }) => order.indexOf(state)).filter((rank) => rank >= 0);
  expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
}
