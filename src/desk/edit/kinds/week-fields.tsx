import { Coffee, CopyPlus, Trash2 } from 'lucide';
import type { WeeklyHours, Weekday } from '../../../domain/clock/calendar';
import { Button, IconButton } from '../../../ui/controls/button';
import { edit as words, playbook } from '../../../text/desk';
import { TextAt } from '../form/fields';
import { type Place, set } from '../form/place';
import { useProblem } from '../form/problems';

const week: Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
type Span = [string, string];

/** The hours of a week: spans a day, with breaks between them. */
export function WeekFields({ of }: { of: Place<WeeklyHours> }) {
  const problem = useProblem(of.path);
  return (
    <fieldset class="group">
      <legend>{words.calendar.hours}</legend>
      <p class="field-hint">{words.calendar.hoursHint}</p>
      {problem && <p class="field-error">{problem}</p>}
      {week.map((day) => (
        <DayFields key={day} of={of} day={day} />
      ))}
      <p>
        <Button small icon={CopyPlus} onClick={() => set(of, likeMonday(of.value))}>
          {words.calendar.likeMonday}
        </Button>
      </p>
    </fieldset>
  );
}

function DayFields({ of, day }: { of: Place<WeeklyHours>; day: Weekday }) {
  const spans = of.value[day] ?? [];
  const name = playbook.weekdays[day];
  const change = (next: Span[]) => {
    const { [day]: _, ...rest } = of.value;
    set(of, next.length > 0 ? { ...rest, [day]: next } : rest);
  };
  return (
    <div class="weekday" role="group" aria-label={name}>
      <span class="weekday-name">{name}</span>
      <div class="spans">
        {spans.length === 0 && <span class="soft">{playbook.closed}</span>}
        {spans.map((span, index) => (
          <SpanFields
            key={index}
            of={{ path: [...of.path, day, index], value: span, change: of.change }}
            name={name}
            onRemove={() => change(spans.toSpliced(index, 1))}
          />
        ))}
        <Button small look="quiet" icon={Coffee} onClick={() => change(withSpan(spans))}>
          {spans.length > 0 ? words.calendar.addBreak(name) : words.calendar.open(name)}
        </Button>
      </div>
    </div>
  );
}

type SpanFieldsProps = { of: Place<Span>; name: string; onRemove: () => void };

function SpanFields({ of, name, onRemove }: SpanFieldsProps) {
  const problem = useProblem(of.path);
  const edge = (index: 0 | 1) => ({ path: [...of.path, index], value: of.value[index], change: of.change });
  return (
    <div class="span">
      <TextAt of={edge(0)} label={words.calendar.from(name)} hiddenLabel maxLength={5} placeholder="09:00" />
      <span aria-hidden="true">–</span>
      <TextAt of={edge(1)} label={words.calendar.to(name)} hiddenLabel maxLength={5} placeholder="17:00" />
      <IconButton icon={Trash2} label={words.calendar.removeSpan(name, of.value)} onClick={onRemove} />
      {problem && <p class="field-error">{problem}</p>}
    </div>
  );
}

/** A break of an hour in the middle of the last span, or a first span. */
function withSpan(spans: Span[]): Span[] {
  const last = spans.at(-1);
  if (!last) return [['09:00', '17:00']];
  const [from, to] = last;
  const [open, close] = [minutesOf(from), minutesOf(to)];
  if (open === undefined || close === undefined || close - open < 120) return [...spans, [to, to]];
  const noon = open < 720 && close > 780 ? 720 : Math.floor((open + close) / 120) * 60;
  return [...spans.slice(0, -1), [from, timeOf(noon)], [timeOf(noon + 60), to]];
}

function likeMonday(hours: WeeklyHours): WeeklyHours {
  const { mon = [], sat, sun } = hours;
  const days = week.slice(0, 5).map((day) => [day, mon] as const);
  return { ...Object.fromEntries(days), ...(sat && { sat }), ...(sun && { sun }) };
}

function minutesOf(time: string): number | undefined {
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})$/.exec(time) ?? [];
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}

const timeOf = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
