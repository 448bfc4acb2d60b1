import { cartridges as words } from '../../text/desk';

export type TrackStep = { id: string; title: string; href?: string; requests?: number };

/** The cartridges as one line of arrows, from the market on the left to the customer on the right. */
export function Track({ steps }: { steps: TrackStep[] }) {
  return (
    <div class="track" role="group" aria-label={words.track}>
      <span class="track-end">{words.market}</span>
      <ol class="track-steps">
        {steps.map(({ id, title, href, requests = 0 }) => (
          <li key={id} class="track-step">
            {href ? <a href={href}>{title}</a> : <span>{title}</span>}
            {requests > 0 && <span class="track-load">{words.requests(requests)}</span>}
          </li>
        ))}
      </ol>
      <span class="track-end">{words.customer}</span>
    </div>
  );
}
