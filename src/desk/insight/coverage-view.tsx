import { Radar } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useLocation } from 'preact-iso';
import { useEffect, useMemo } from 'preact/hooks';
import { useDesk, useMe } from '../access/desk';
import { insight as words } from '../../text/desk';
import { Button, LinkButton } from '../../ui/controls/button';
import { EmptyState } from '../../ui/controls/empty-state';
import { type Column, Table } from '../../ui/controls/table';
import { FaultNotice, Shown } from '../loading/shown';
import { type Gap, makeCoverage } from './coverage-store';

/** Where the leads that come find nothing in the playbook; one click begins what is missing. */
export function CoverageView() {
  const { call } = useDesk();
  const { name: owner, role } = useMe().person;
  const { route } = useLocation();
  const store = useMemo(
    () => makeCoverage({ call, owner, onBegun: (draft) => route(`/drafts/${draft}`) }),
    [call, owner],
  );
  useEffect(() => void store.read.load(), [store]);
  const may = role === 'marketing' || role === 'team_lead';
  const start = (gap: Gap, drafted: string | undefined) => {
    if (drafted)
      return (
        <LinkButton small href={`/drafts/${drafted}`}>
          {words.coverage.toDraft}
        </LinkButton>
      );
    if (!may) return null;
    return (
      <Button
        small
        look="primary"
        busy={store.busy.value === gap.title}
        aria-label={words.coverage.writeNamed(gap.title)}
        onClick={() => void store.begin(gap)}
      >
        {words.coverage.write}
      </Button>
    );
  };
  return (
    <Shown of={store.read} lines={8}>
      {({ coverage, draftOf }) => {
        const { unclaimed, withoutGuidance, unmatched } = coverage;
        if (coverage.leads === 0 && unmatched.length === 0)
          return (
            <EmptyState icon={Radar} title={words.coverage.none}>
              <p>{words.coverage.noneHelp}</p>
            </EmptyState>
          );
        const count = { title: words.coverage.count, numeric: true };
        const actions = { title: words.coverage.actions, hiddenTitle: true };
        const names: Column<(typeof unclaimed)[number]>[] = [
          { title: words.coverage.name, heads: true, cell: ({ name }) => name },
          { ...count, cell: (row) => words.number(row.leads) },
          {
            ...actions,
            cell: ({ name }) => start({ kind: 'campaign', title: name }, draftOf('campaign', name)),
          },
        ];
        const campaigns: Column<(typeof withoutGuidance)[number]>[] = [
          {
            title: words.coverage.campaign,
            heads: true,
            cell: ({ campaign, title }) => <a href={`/playbook?entry=${campaign}`}>{title}</a>,
          },
          { ...count, cell: (row) => words.number(row.leads) },
          {
            ...actions,
            cell: ({ campaign, title: of }) => {
              const title = words.coverage.guidanceTitle(of);
              return start({ kind: 'guidance', title, campaign }, draftOf('guidance', title));
            },
          },
        ];
        const idle: Column<(typeof unmatched)[number]>[] = [
          {
            title: words.coverage.guidance,
            heads: true,
            cell: ({ guidance, title }) => <a href={`/playbook?entry=${guidance}`}>{title}</a>,
          },
        ];
        return (
          <div class="stack insight">
            <p class="soft">{words.coverage.lead(coverage.leads, coverage.days)}</p>
            {store.fault.value && <FaultNotice fault={store.fault.value} />}
            <Section
              title={words.coverage.unclaimed}
              help={words.coverage.unclaimedHelp}
              none={unclaimed.length === 0 && words.coverage.noneUnclaimed}
            >
              <Table
                caption={words.coverage.unclaimed}
                columns={names}
                rows={unclaimed}
                keyOf={({ name }) => name}
              />
            </Section>
            <Section
              title={words.coverage.withoutGuidance}
              help={words.coverage.withoutGuidanceHelp}
              none={withoutGuidance.length === 0 && words.coverage.noneWithout}
            >
              <Table
                caption={words.coverage.withoutGuidance}
                columns={campaigns}
                rows={withoutGuidance}
                keyOf={({ campaign }) => campaign}
              />
            </Section>
            <Section
              title={words.coverage.unmatched(coverage.quiet)}
              help={words.coverage.unmatchedHelp}
              none={unmatched.length === 0 && words.coverage.noneUnmatched}
            >
              <Table
                caption={words.coverage.unmatched(coverage.quiet)}
                columns={idle}
                rows={unmatched}
                keyOf={({ guidance }) => guidance}
              />
            </Section>
          </div>
        );
      }}
    </Shown>
  );
}

type SectionProps = { title: string; help: string; none: string | false; children: ComponentChildren };

function Section({ title, help, none, children }: SectionProps) {
  return (
    <section class="card stack">
      <div>
        <h2>{title}</h2>
        {!none && <p class="soft">{help}</p>}
      </div>
      {none ? <p class="soft">{none}</p> : children}
    </section>
  );
}
