import { useSignal } from '@preact/signals';
import { CalendarClock, MessageSquareWarning, PenLine, Rocket } from 'lucide';
import { proposals as words } from '../../text/desk';
import { Button } from '../../ui/controls/button';
import { Asking, type Question } from './asking';
import type { ProposalStore, ReadProposal } from './proposal-store';

type ProposalActionsProps = { read: ReadProposal; store: ProposalStore };

/** Sign, object, release, change, withdraw: what this person may do, and in words why something cannot be done. */
export function ProposalActions({ read, store }: ProposalActionsProps) {
  const { proposal, genuine, drafts } = read;
  const asking = useSignal<Question | undefined>(undefined);
  const { side, not } = proposal.you;
  const ask = (question: Question) => () => (asking.value = question);
  const maySign = side !== undefined && not.sign === undefined && genuine !== false;
  return (
    <section class="proposal-actions stack">
      <div class="row">
        {maySign && (
          <Button look="primary" icon={PenLine} onClick={ask('sign')}>
            {words.sign(side)}
          </Button>
        )}
        {not.release === undefined && (
          <Button look={maySign ? 'plain' : 'primary'} icon={Rocket} onClick={ask('release')}>
            {words.release}
          </Button>
        )}
        {side !== undefined && not.object === undefined && (
          <Button icon={MessageSquareWarning} onClick={ask('object')}>
            {words.object}
          </Button>
        )}
        {not.revise === undefined && drafts.length > 0 && (
          <Button onClick={ask('revise')}>{words.revise}</Button>
        )}
        {not.schedule === undefined && (
          <Button look="quiet" icon={CalendarClock} onClick={ask('schedule')}>
            {words.schedule}
          </Button>
        )}
        {not.withdraw === undefined && (
          <Button look="quiet" onClick={ask('withdraw')}>
            {words.withdraw}
          </Button>
        )}
      </div>
      <Why read={read} />
      {proposal.state === 'released' && (
        <p>
          <a href="/playbook">{words.seeRelease}</a>
        </p>
      )}
      {not.revise === undefined && drafts.length > 0 && (
        <ul class="proposal-drafts">
          {drafts.map(({ id, title, entry }) => (
            <li key={id}>
              <a href={`/drafts/${id}`}>
                {words.openDraft}: {title || entry}
              </a>
            </li>
          ))}
        </ul>
      )}
      {asking.value && (
        <Asking
          question={asking.value}
          read={read}
          store={store}
          onClose={() => (asking.value = undefined)}
        />
      )}
    </section>
  );
}

/** In words what keeps it: why this person cannot sign, and who is missing. */
function Why({ read: { proposal } }: { read: ReadProposal }) {
  const { not } = proposal.you;
  const said = not.sign && words.whyNotSign[not.sign];
  return (
    <>
      {said && <p class="soft">{said}</p>}
      {not.release === 'unsigned' && <p class="soft">{words.waits(proposal.missing)}</p>}
    </>
  );
}
