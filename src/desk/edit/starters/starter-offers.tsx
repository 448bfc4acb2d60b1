import { edit as words } from '../../../text/desk';
import { starterIds } from './starter';
import { starters } from './starters';

/** The starters side by side: what to begin a playbook, or a campaign, with. */
export function StarterOffers() {
  return (
    <section class="starters stack" aria-label={words.starters.label}>
      <div>
        <h2>{words.starters.offer}</h2>
        <p class="soft">{words.starters.offerHelp}</p>
      </div>
      <ul class="starter-list">
        {starterIds.map((id) => (
          <li key={id}>
            <a class="starter" href={`/playbook/starters?starter=${id}`}>
              <strong>{starters.en[id].title}</strong>
              <span class="soft">{starters.en[id].about}</span>
            </a>
          </li>
        ))}
      </ul>
      <p class="soft">
        {words.starters.or} <a href="/playbook/new">{words.fresh.fromNothing}</a> ·{' '}
        <a href="/playbook/import">{words.fresh.csv}</a> · <a href="/proposals/new">{words.starters.file}</a>
      </p>
    </section>
  );
}
