import type { ComponentChildren } from 'preact';
import type { Placed } from '../../domain/insight/portfolio';
import type { Portfolio } from '../../protocol/hub-api/insight';
import { cartridges as words } from '../../text/desk';
import { Fact } from '../playbook/fact';

type CartridgeCardProps = {
  placed: Placed;
  anchor: string;
  days: number;
  /** Absent for whoever may not see it. */
  load: Portfolio['loads'][number] | undefined;
};

/** One cartridge: who answers for it, what it delivers, with what, and to whom it hands on. */
export function CartridgeCard({ placed, anchor, days, load }: CartridgeCardProps) {
  const { cartridge, from, to, campaigns, guidance, serviceLevel } = placed;
  const { owner, delivers, budget, reach } = cartridge.body;
  return (
    <li class="card stack cartridge" id={anchor}>
      <div class="section-head">
        <h2>{cartridge.title}</h2>
        <a href={`/playbook?entry=${cartridge.id}`}>{words.open}</a>
      </div>
      <p>{delivers}</p>
      <dl class="facts">
        <Fact name={words.owner}>{owner}</Fact>
        <Fact name={words.serviceLevel}>
          {serviceLevel ? (
            <a href={`/playbook?entry=${serviceLevel.id}`}>{serviceLevel.title}</a>
          ) : (
            <Missing>{words.missing.serviceLevel}</Missing>
          )}
        </Fact>
        <Fact name={words.budget}>
          {budget ? words.money(budget.amount, budget.currency) : <Missing>{words.missing.budget}</Missing>}
        </Fact>
        <Fact name={words.reach}>{reach ?? <Missing>{words.missing.reach}</Missing>}</Fact>
        {load && (
          <Fact name={words.load}>
            <a href="/requests">{words.requests(load.requests)}</a> · {words.leads(load.leads, days)}
          </Fact>
        )}
        <Fact name={words.campaigns}>{campaigns.length > 0 && <Links of={campaigns} />}</Fact>
        <Fact name={words.guidance}>{guidance.length > 0 && <Links of={guidance} />}</Fact>
        <Fact name={words.from}>{from.length > 0 && from.map(({ title }) => title).join(', ')}</Fact>
        <Fact name={words.handsOn}>
          {to ? <a href={`#${to.id.replace('/', '-')}`}>{to.title}</a> : words.toCustomer}
        </Fact>
      </dl>
    </li>
  );
}

function Missing({ children }: { children: ComponentChildren }) {
  return <span class="soft">{children}</span>;
}

function Links({ of }: { of: { id: string; title: string }[] }) {
  return (
    <ul class="plain-list">
      {of.map(({ id, title }) => (
        <li key={id}>
          <a href={`/playbook?entry=${id}`}>{title}</a>
        </li>
      ))}
    </ul>
  );
}
