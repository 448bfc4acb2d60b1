import type { ProposalSummary } from '../../protocol/hub-api';
import { start as words } from '../../text/desk';
import { EmptyState } from '../../ui/controls/empty-state';
import { Moment } from '../../ui/controls/moment';
import { Tag } from '../../ui/controls/tag';
import type { Resource } from '../loading/resource';
import { Shown } from '../loading/shown';

export function ToSign({ proposals }: { proposals: Resource<ProposalSummary[]> }) {
  return (
    <section class="card stack">
      <div class="section-head">
        <h2>{words.toSign}</h2>
        <a href="/proposals">{words.all}</a>
      </div>
      <Shown of={proposals} lines={3}>
        {(open) =>
          open.length > 0 ? (
            <ul class="waiting">
              {open.map((proposal) => (
                <li key={proposal.id}>
                  <a href={`/proposals/${proposal.id}`}>{proposal.title}</a>
                  <span class="row row-tight">
                    <Tag tone="accent">{waiting(proposal)}</Tag>
                    <span class="soft">
                      {words.by(proposal.by.name)}, <Moment at={proposal.at} relative />
                    </span>
                  </span>
                </li>
              ))}
            </ul>
          ) : (
            <EmptyState title={words.noneToSign}>
              <p>{words.noneToSignHelp}</p>
            </EmptyState>
          )
        }
      </Shown>
    </section>
  );
}

/** For whom or what it waits: after a release, for the signature of Sales. */
function waiting({ missing, due }: ProposalSummary): string {
  if (due !== undefined) return words.waitingFor.sales;
  if (missing.length === 0) return words.readyToRelease;
  return missing.length > 1 ? words.waitingFor.both : words.waitingFor[missing[0]!];
}
