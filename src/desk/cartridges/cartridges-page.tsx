import { Layers } from 'lucide';
import { useEffect, useMemo } from 'preact/hooks';
import { portfolioOf } from '../../domain/insight/portfolio';
import { useDesk, useMe } from '../access/desk';
import { cartridges as words } from '../../text/desk';
import { Button } from '../../ui/controls/button';
import { EmptyState } from '../../ui/controls/empty-state';
import { FaultNotice, Shown } from '../loading/shown';
import { PageHead } from '../shell/page-head';
import { CartridgeCard } from './cartridge-card';
import { makeCartridges } from './cartridges-store';
import { Track } from './track';

/** Marketing's portfolio, drawn from market to customer. */
export function CartridgesPage() {
  const { call, toasts } = useDesk();
  const { name: owner, role } = useMe().person;
  const staff = role !== 'rep';
  const may = role === 'marketing' || role === 'team_lead';
  const store = useMemo(
    () => makeCartridges({ call, owner, staff, onStarted: (count) => toasts.say(words.started(count)) }),
    [call, owner, staff, toasts],
  );
  useEffect(() => void store.read.load(), [store]);
  return (
    <>
      <PageHead title={words.title}>{words.lead}</PageHead>
      {store.fault.value && <FaultNotice fault={store.fault.value} />}
      <Shown of={store.read} lines={8}>
        {({ entries, portfolio, drafted }) => {
          const placed = portfolioOf(entries);
          const missing = words.starters.filter(({ slug }) => !drafted.has(`cartridge/${slug}`)).length;
          const waiting = drafted.size > 0 && (
            <p class="row">
              {words.waiting(drafted.size)} <a href="/playbook?show=drafts">{words.drafts}</a>
            </p>
          );
          if (placed.length === 0)
            return (
              <>
                {waiting}
                <EmptyState icon={Layers} title={words.none}>
                  <p>{may ? words.noneHelp.may : words.noneHelp.not}</p>
                  <Track steps={words.starters.map(({ slug, title }) => ({ id: slug, title }))} />
                  {may && missing > 0 && (
                    <Button look="primary" busy={store.busy.value} onClick={() => void store.start()}>
                      {drafted.size === 0 ? words.start : words.startOthers(missing)}
                    </Button>
                  )}
                </EmptyState>
              </>
            );
          return (
            <div class="stack portfolio">
              {waiting}
              <Track
                steps={placed.map(({ cartridge }) => ({
                  id: cartridge.id,
                  title: cartridge.title,
                  href: `#${anchorOf(cartridge.id)}`,
                  requests: portfolio?.loads.find((load) => load.cartridge === cartridge.id)?.requests ?? 0,
                }))}
              />
              <ol class="cartridges">
                {placed.map((one) => (
                  <CartridgeCard
                    key={one.cartridge.id}
                    placed={one}
                    anchor={anchorOf(one.cartridge.id)}
                    days={portfolio?.days ?? 0}
                    load={portfolio?.loads.find((load) => load.cartridge === one.cartridge.id)}
                  />
                ))}
              </ol>
            </div>
          );
        }}
      </Shown>
    </>
  );
}

const anchorOf = (id: string) => id.replace('/', '-');
