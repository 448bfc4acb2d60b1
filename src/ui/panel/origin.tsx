import type { Instant } from '../../domain/instant';
import type { Touch } from '../../domain/lead/touch';
import type { LeadView } from '../../domain/lead/view';
import { panel } from '../../text/panel';
import { SafeLink } from './safe-link';
import { Pair, Pairs, Section, Unknown } from './section';

const words = panel.source;
type OriginProps = { view: LeadView; now: Instant };

/** Campaign with promise and offer, target account, and every touch; each unknown with what would make it known. */
export function Origin({ view, now }: OriginProps) {
  const { source, touches, targetAccount } = view;
  return (
    <Section title={words.title} short={touches.length > 0 ? words.touchCount(touches.length) : undefined}>
      {source.kind === 'unknown' && <Unknown {...words.unknown(source.reason)} />}
      {source.kind === 'unclaimed' && (
        <Unknown said={words.unclaimed(source.named)} todo={words.unclaimedTodo} />
      )}
      {source.kind === 'campaign' && <p class="soft">{words.because(source.because)}</p>}
      <Pairs>
        {source.kind === 'campaign' && (
          <>
            <Pair name={words.promise}>{source.promise}</Pair>
            <Pair name={words.offer}>{source.offer}</Pair>
            {source.assets.length > 0 && (
              <Pair name={words.assets}>
                <Assets assets={source.assets} />
              </Pair>
            )}
            {(source.starts ?? source.ends) && (
              <Pair name={words.dates}>{words.period(source.starts, source.ends, now)}</Pair>
            )}
            <Pair name={words.owner}>{source.owner}</Pair>
          </>
        )}
        <Pair name={words.target}>{words.targetFact(targetAccount)}</Pair>
        <Pair name={words.touches}>
          {touches.length === 0 ? words.noTouches : <Touches touches={touches} now={now} />}
        </Pair>
      </Pairs>
    </Section>
  );
}

export function Assets({ assets }: { assets: { title: string; url: string }[] }) {
  return (
    <ul class="plain">
      {assets.map(({ title, url }) => (
        <li key={url} dir="auto">
          <SafeLink href={url}>{title}</SafeLink>
        </li>
      ))}
    </ul>
  );
}

function Touches({ touches, now }: { touches: Touch[]; now: Instant }) {
  const place = (at: number) => {
    if (touches.length === 1) return undefined;
    return at === 0 ? words.firstTouch : at === touches.length - 1 ? words.lastTouch : undefined;
  };
  return (
    <ul class="plain">
      {touches.map(({ title, response, when }, at) => (
        <li key={at}>
          <bdi>{title}</bdi>
          <span class="soft">
            {[
              response ? words.response(response) : words.unknownResponse,
              when && words.when(when, now),
              place(at),
            ]
              .filter(Boolean)
              .map((part) => ` · ${part}`)
              .join('')}
          </span>
        </li>
      ))}
    </ul>
  );
}
