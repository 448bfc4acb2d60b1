import { useSignal } from '@preact/signals';
import { PenLine, Rocket } from 'lucide';
import { useDesk, useMe } from '../access/desk';
import { proposals as words } from '../../text/desk';
import { Button, LinkButton } from '../../ui/controls/button';
import { Notice } from '../../ui/controls/notice';
import { Confirm } from './confirm';
import type { ProposalStore, ReadProposal } from './proposal-store';
import { standingOf } from './standing';

type ProposalActionsProps = { read: ReadProposal; store: ProposalStore };

/** Sign, release, withdraw: what this person may do, and in words why something cannot be done. */
export function ProposalActions({ read, store }: ProposalActionsProps) {
  const { proposal, genuine, inForce } = read;
  const { toasts } = useDesk();
  const person = useMe().person;
  const asking = useSignal<'sign' | 'release' | 'withdraw' | undefined>(undefined);
  const standing = standingOf({ proposal, person, inForce });
  const close = () => (asking.value = undefined);
  const done = async <Value,>(act: () => Promise<Value | undefined>, said: (value: Value) => string) => {
    const value = await act();
    close();
    if (value !== undefined) toasts.say(said(value));
  };
  const side = standing.sign && 'side' in standing.sign ? standing.sign.side : undefined;
  const sign = () => done(store.sign, () => words.signedNow(side!));
  const release = () => done(store.release, ({ number }) => words.released(number));
  const withdraw = () => done(store.withdraw, () => words.withdrawn);
  return (
    <section class="proposal-actions stack">
      {proposal.state === 'released' && <LinkButton href="/playbook">{words.seeRelease}</LinkButton>}
      {standing.superseded && <Notice tone="warn">{standing.superseded}</Notice>}
      <div class="row">
        {side && genuine !== false && (
          <Button look="primary" icon={PenLine} onClick={() => (asking.value = 'sign')}>
            {words.sign(side)}
          </Button>
        )}
        {standing.release === 'may' && (
          <Button look="primary" icon={Rocket} onClick={() => (asking.value = 'release')}>
            {words.release}
          </Button>
        )}
        {standing.withdraw && (
          <Button look="quiet" onClick={() => (asking.value = 'withdraw')}>
            {words.withdraw}
          </Button>
        )}
      </div>
      {standing.sign && 'why' in standing.sign && <p class="soft">{standing.sign.why}</p>}
      {typeof standing.release === 'object' && <p class="soft">{standing.release.why}</p>}
      {asking.value === 'sign' && side && (
        <Confirm
          title={words.signTitle(side)}
          yes={words.sign(side)}
          store={store}
          onYes={sign}
          onClose={close}
        >
          <p>{words.signLead(proposal.differences.length)}</p>
          <p class="soft">
            {words.fingerprint}: <code class="hash">{proposal.hash}</code>
          </p>
          {genuine && <p class="soft">{words.fingerprintHolds}</p>}
        </Confirm>
      )}
      {asking.value === 'release' && (
        <Confirm title={words.releaseTitle} yes={words.release} store={store} onYes={release} onClose={close}>
          <p>{words.releaseLead}</p>
        </Confirm>
      )}
      {asking.value === 'withdraw' && (
        <Confirm
          title={words.withdrawTitle}
          yes={words.withdraw}
          store={store}
          onYes={withdraw}
          onClose={close}
        >
          <p>{words.withdrawLead}</p>
        </Confirm>
      )}
    </section>
  );
}
