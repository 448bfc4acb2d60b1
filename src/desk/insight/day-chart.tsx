import { dayPlus } from '../../domain/instant';
import type { AdoptionDay } from '../../protocol/hub-api/insight';
import { controls } from '../../text/controls';
import { insight as words } from '../../text/desk';
import { OnDay } from '../../ui/controls/moment';
import { type Column, Table } from '../../ui/controls/table';

const [width, height] = [600, 120];
/** So that one or two days do not fill the page. */
const widest = 32;
/** A chart of more days than this shows the last ones; the table has all. */
const most = 90;

/** Steps done by day as bars, said in words above and as a table below. */
export function DayChart({ days }: { days: AdoptionDay[] }) {
  const all = everyDay(days).slice(-most);
  const top = Math.max(1, ...all.map(({ steps }) => steps));
  const steps = days.reduce((sum, day) => sum + day.steps, 0);
  const best = days.reduce((one, other) => (other.steps > one.steps ? other : one), days[0] ?? noDay(''));
  const said = words.adoption.daysSaid(steps, controls.day(best.day));
  const step = width / all.length;
  const bar = Math.min(step * 0.7, widest);
  const columns: Column<AdoptionDay>[] = [
    { title: words.adoption.day, heads: true, cell: ({ day }) => <OnDay day={day} /> },
    { title: words.adoption.dayHave, numeric: true, cell: ({ have }) => words.number(have) },
    { title: words.adoption.daySeen, numeric: true, cell: ({ seen }) => words.number(seen) },
    { title: words.adoption.daySteps, numeric: true, cell: (day) => words.number(day.steps) },
  ];
  return (
    <figure class="day-chart">
      <figcaption>{said}</figcaption>
      {steps > 0 && (
        <>
          <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={said} preserveAspectRatio="none">
            {all.map(({ day, steps: count }, at) => (
              <rect
                key={day}
                x={at * step + (step - bar) / 2}
                width={bar}
                y={height - (count / top) * height}
                height={(count / top) * height}
              />
            ))}
          </svg>
          <p class="day-chart-ends soft">
            <OnDay day={all[0]!.day} />
            <OnDay day={all.at(-1)!.day} />
          </p>
        </>
      )}
      <details>
        <summary>{words.adoption.table}</summary>
        <Table
          caption={words.adoption.days}
          columns={columns}
          rows={days.toReversed()}
          keyOf={({ day }) => day}
        />
      </details>
    </figure>
  );
}

/** Days on which nothing happened stand in the chart, too. */
function everyDay(days: AdoptionDay[]): AdoptionDay[] {
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return [];
  const byDay = new Map(days.map((day) => [day.day, day]));
  const all: AdoptionDay[] = [];
  for (let day = first.day; day <= last.day; day = dayPlus(day, 1)) all.push(byDay.get(day) ?? noDay(day));
  return all;
}

const noDay = (day: string): AdoptionDay => ({ day, have: 0, seen: 0, steps: 0 });
