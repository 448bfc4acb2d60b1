import { ArrowLeft } from 'lucide';
import { useEffect, useMemo } from 'preact/hooks';
import { sides } from '../../domain/playbook/sign-off';
import type { Policy } from '../../protocol/hub-api/policy';
import { policy as words } from '../../text/desk';
import { Icon } from '../../ui/controls/icon';
import { Notice } from '../../ui/controls/notice';
import { useDesk, useMe } from '../access/desk';
import { FaultNotice, Shown } from '../loading/shown';
import { PageHead } from '../shell/page-head';
import { Deputies } from './deputies';
import { makePolicy, type PolicyStore } from './policy-store';
import { Signers } from './signers';
import { Strictness } from './strictness';

/** What needs whose signature, and who may give it. */
export function PolicyPage() {
  const { call } = useDesk();
  const mayChange = useMe().person.role === 'admin';
  const store = useMemo(() => makePolicy(call), [call]);
  useEffect(() => void store.policy.load(), [store]);
  return (
    <>
      <p class="way-back">
        <a href="/proposals">
          <Icon of={ArrowLeft} size={14} />
          {words.back}
        </a>
      </p>
      <PageHead title={words.title}>{mayChange ? words.lead.may : words.lead.not}</PageHead>
      <Shown of={store.policy} lines={8}>
        {(policy) => <Whole policy={policy} store={store} mayChange={mayChange} />}
      </Shown>
    </>
  );
}

type WholeProps = { policy: Policy; store: PolicyStore; mayChange: boolean };

function Whole({ policy, store, mayChange }: WholeProps) {
  return (
    <div class="policy">
      {store.fault.value && <FaultNotice fault={store.fault.value} />}
      {sides
        .filter((side) => !policy.people.some((person) => person.side === side))
        .map((side) => (
          <Notice key={side} tone="warn">
            {words.noSigner(side)}
          </Notice>
        ))}
      <Strictness strict={policy.strict} store={store} mayChange={mayChange} />
      <Signers policy={policy} store={store} mayChange={mayChange} />
      <Deputies policy={policy} store={store} />
    </div>
  );
}
