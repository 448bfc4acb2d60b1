import type { ClockView } from '../../domain/clock/clock';
import type { Instant } from '../../domain/instant';
import { panel } from '../../text/panel';
import { Pair, Pairs, Section, Unknown } from './section';

const words = panel.clock;
type ClockProps = { clock: ClockView; now: Instant };

/** Which duty is measured, from when, until when, and why it cannot be told where it cannot. */
export function Deadline({ clock, now }: ClockProps) {
  return (
    <Section title={words.title} short={shortOf(clock, now)}>
      <DeadlineBody clock={clock} now={now} />
    </Section>
  );
}

function DeadlineBody({ clock, now }: ClockProps) {
  if (clock.state === 'no service level') return <Unknown said={words.noLevel} todo={words.noLevelTodo} />;
  if (clock.state === 'before the pact')
    return <Unknown said={words.beforePact} todo={words.beforePactWhy} />;
  if (clock.state === 'cannot tell')
    return (
      <>
        <Unknown {...words.cannotTell(clock.reason)} />
        <Pairs>
          <Pair name={words.level}>{clock.title}</Pair>
        </Pairs>
      </>
    );
  return (
    <Pairs>
      <Pair name={words.level}>{clock.title}</Pair>
      <Pair name={words.startedBy}>
        {words.started(clock.startedBy, panel.source.when(clock.start, now))}
      </Pair>
      {clock.state === 'stopped' ? (
        <>
          <Pair name={words.stopped}>{panel.source.when(clock.stoppedAt, now)}</Pair>
          <Pair name={words.noticed}>{words.noticedBy[clock.by]}</Pair>
        </>
      ) : clock.state === 'paused' ? (
        <Paused clock={clock} now={now} />
      ) : (
        <>
          <Pair name={words.due}>{words.at(clock.dueAt, now)}</Pair>
          {clock.state === 'breached' ? (
            <Pair name={words.over}>{words.remainingOf(clock.minutesOver)}</Pair>
          ) : (
            <Pair name={words.remaining}>{words.remainingOf(clock.minutesLeft)}</Pair>
          )}
        </>
      )}
    </Pairs>
  );
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
