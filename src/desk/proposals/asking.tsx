import { useDesk } from '../access/desk';
import { proposals as words } from '../../text/desk';
import { Notice } from '../../ui/controls/notice';
import { Confirm } from './confirm';
import { ObjectDialog } from './object-dialog';
import type { ProposalStore, ReadProposal } from './proposal-store';
import { ScheduleDialog } from './schedule-dialog';

export type Question = 'sign' | 'object' | 'release' | 'schedule' | 'revise' | 'withdraw';

type AskingProps = { question: Question; read: ReadProposal; store: ProposalStore; onClose: () => void };

/** The dialog that asks before an act, and the word that says what became of it. */
export function Asking({ question, read, store, onClose }: AskingProps) {
  const { toasts } = useDesk();
  const { proposal } = read;
  const { side } = proposal.you;
  const done = async <Value,>(act: Promise<Value | undefined>, said: (value: Value) => string) => {
    const value = await act;
    onClose();
    if (value !== undefined) toasts.say(said(value));
  };
  const shared = { store, onClose };
  if (question === 'object' && side)
    return (
      <ObjectDialog
        {...shared}
        side={side}
        onReason={(reason) => done(store.object(reason), () => words.objectedNow)}
      />
    );
  if (question === 'schedule')
    return (
      <ScheduleDialog
        {...shared}
        planned={proposal.releaseAt}
        onMoment={(at) => done(store.schedule(at), () => (at ? words.scheduled : words.unscheduled))}
      />
    );
  if (question === 'release')
    return (
      <Confirm
        {...shared}
        title={words.releaseTitle}
        yes={words.release}
        onYes={() => done(store.release(), ({ number }) => words.released(number))}
      >
        <p>{words.releaseLead}</p>
        {!proposal.signatures.some((each) => each.side === 'sales') && <p>{words.releaseAlone}</p>}
        {proposal.objections.length > 0 && (
          <Notice tone="warn">{words.releaseOver(proposal.objections.map(({ name }) => name))}</Notice>
        )}
      </Confirm>
    );
  if (question === 'revise')
    return (
      <Confirm
        {...shared}
        title={words.reviseTitle}
        yes={words.revise}
        onYes={() => done(store.revise(), () => words.revised)}
      >
        <p>{words.reviseLead(read.drafts.length)}</p>
      </Confirm>
    );
  if (question === 'withdraw')
    return (
      <Confirm
        {...shared}
        title={words.withdrawTitle}
        yes={words.withdraw}
        onYes={() => done(store.withdraw(), () => words.withdrawn)}
      >
        <p>{words.withdrawLead}</p>
      </Confirm>
    );
  if (!side) return null;
  return (
    <Confirm
      {...shared}
      title={words.signTitle(side)}
      yes={words.sign(side)}
      onYes={() => done(store.sign(), () => words.signedNow(side))}
    >
      <p>{words.signLead(proposal.changes)}</p>
      {proposal.you.deputyOf && <p>{words.signDeputy(proposal.you.deputyOf.name)}</p>}
      <p class="soft">
        {words.fingerprint}: <code class="hash">{proposal.hash}</code>
      </p>
      {read.genuine && <p class="soft">{words.fingerprintHolds}</p>}
    </Confirm>
  );
}
