import type { ClockView } from '../../domain/clock/clock';
import type { Instant } from '../../domain/instant';
import { panel } from '../../text/panel';
import { clockWords } from './clock-words';
import { markOf } from './mark';
import { MarkIcon } from './mark-icon';
import { Pair, Pairs, Section, Unknown } from './section';

const words = panel.clock;
type DeadlineProps = { clocks: ClockView[]; now: Instant };

/** Which duties are measured, the worst first: whose, from when, until when, and why it cannot be told where it cannot. */
export function Deadline({ clocks, now }: DeadlineProps) {
  const [worst, ...rest] = clocks;
  if (!worst) return null;
  return (
    <Section title={words.title} short={shortOf(worst, now)}>
      <DeadlineBody clock={worst} now={now} />
      {rest.length > 0 && (
        <ul class="clocks">
          {rest.map((clock, at) => (
            <OtherClock key={'serviceLevel' in clock ? clock.serviceLevel : at} clock={clock} now={now} />
          ))}
        </ul>
      )}
    </Section>
  );
}

/** One of several clocks: the duty and its state, and the rest when it is opened. */
function OtherClock({ clock, now }: { clock: ClockView; now: Instant }) {
  const { said } = clockWords(clock, now);
  const owed = 'duty' in clock ? (words.duties[clock.duty] ?? clock.title) : undefined;
  return (
    <li>
      <details>
        <summary>
          <MarkIcon mark={markOf(clock)} />
          <span class="step-title">{owed ?? said}</span>
          {owed && <span class="short">{said}</span>}
        </summary>
        <DeadlineBody clock={clock} now={now} />
      </details>
    </li>
  );
}

function DeadlineBody({ clock, now }: { clock: ClockView; now: Instant }) {
  if (clock.state === 'no service level') return <Unknown said={words.noLevel} todo={words.noLevelTodo} />;
  if (clock.state === 'before the pact')
    return <Unknown said={words.beforePact} todo={words.beforePactWhy} />;
  return (
    <>
      {clock.state === 'cannot tell' && <Unknown {...words.cannotTell(clock.reason)} />}
      <Pairs>
        <Pair name={words.level}>{clock.title}</Pair>
        <Pair name={panel.side}>{panel.sides[clock.side]}</Pair>
        {clock.state !== 'cannot tell' && (
          <Pair name={words.startedBy}>
            {words.started(clock.startedBy, panel.source.when(clock.start, now))}
          </Pair>
        )}
        <StateOf clock={clock} now={now} />
      </Pairs>
    </>
  );
}

function StateOf({ clock, now }: { clock: ClockView; now: Instant }) {
  switch (clock.state) {
    case 'running':
    case 'near breach':
      return (
        <>
          <Pair name={words.due}>{words.at(clock.dueAt, now)}</Pair>
          <Pair name={words.remaining}>{words.remainingOf(clock.minutesLeft)}</Pair>
        </>
      );
    case 'breached':
      return (
        <>
          <Pair name={words.due}>{words.at(clock.dueAt, now)}</Pair>
          <Pair name={words.over}>{panel.bound(words.remainingOf(clock.minutesOver), clock.orMore)}</Pair>
        </>
      );
    case 'stopped':
      return (
        <>
          <Pair name={words.stopped}>{panel.source.when(clock.stoppedAt, now)}</Pair>
          <Pair name={words.noticed}>{words.noticedBy[clock.by]}</Pair>
        </>
      );
    case 'paused':
      return <Paused clock={clock} now={now} />;
    default:
      return null;
  }
}

function Paused({ clock, now }: { clock: Extract<ClockView, { state: 'paused' }>; now: Instant }) {
  const left = words.pausedLeft(clock);
  return (
    <>
      {clock.since !== undefined && <Pair name={words.pausedSince}>{words.at(clock.since, now)}</Pair>}
      {left !== undefined && <Pair name={words.remaining}>{left}</Pair>}
      <Pair name={words.paused(clock, now)}>
        {clock.until === undefined ? words.pausedWhy : words.pausedUntil}
      </Pair>
    </>
  );
}

function shortOf(clock: ClockView, now: Instant): string | undefined {
  if ('dueAt' in clock) return words.at(clock.dueAt, now);
  return clock.state === 'stopped' ? panel.source.when(clock.stoppedAt, now) : undefined;
}
