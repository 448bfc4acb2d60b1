import type { HubApi } from '../../protocol/hub-api';
import { edit, playbook, start as words } from '../../text/desk';
import { LinkButton } from '../../ui/controls/button';
import { EmptyState } from '../../ui/controls/empty-state';
import type { Resource } from '../loading/resource';
import { Shown } from '../loading/shown';
import { ReleaseLine } from '../playbook/release-line';

type InForceProps = { release: Resource<HubApi['GET /api/release']['answer']>; mayPropose: boolean };

export function InForce({ release, mayPropose }: InForceProps) {
  return (
    <section class="card stack">
      <h2>{words.inForce}</h2>
      <Shown of={release} lines={3}>
        {({ release: head }) =>
          head ? (
            <>
              <p class="start-release">
                <a href="/playbook">{playbook.release(head.number)}</a>
                <span class="soft">{playbook.count(head.entries.length)}</span>
              </p>
              <ReleaseLine head={head} />
            </>
          ) : (
            <EmptyState title={words.noRelease}>
              <p>{mayPropose ? words.noReleaseHelp.may : words.noReleaseHelp.not}</p>
              {mayPropose && (
                <LinkButton href="/playbook/starters" look="primary">
                  {edit.fresh.starter}
                </LinkButton>
              )}
            </EmptyState>
          )
        }
      </Shown>
    </section>
  );
}
