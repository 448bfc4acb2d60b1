import { Scale } from 'lucide';
import { useEffect, useMemo } from 'preact/hooks';
import type { LeadOutcome } from '../../domain/definition/outcome';
import type { CriterionHealth, Health } from '../../domain/insight/health';
import { useDesk } from '../access/desk';
import { insight as words } from '../../text/desk';
import { EmptyState } from '../../ui/controls/empty-state';
import { type Column, Table } from '../../ui/controls/table';
import { makeResource } from '../loading/resource';
import { Shown } from '../loading/shown';
import { ReplayCard } from './replay-card';

const outcomes: LeadOutcome[] = ['meets', 'falls short', 'cannot tell yet'];
const fates = ['accepted', 'rejected', 'recycled', 'open'] as const;
/** Under so many leads a single one moves every share by percents. */
const few = 30;

/** Where a definition and what became of its leads contradict each other. */
export function HealthView() {
  const { call } = useDesk();
  const read = useMemo(() => makeResource(() => call('GET /api/insight/health', {})), [call]);
  useEffect(() => void read.load(), [read]);
  return (
    <div class="stack insight">
      <Shown of={read} lines={8}>
        {({ days, health, reasons }) =>
          health.length > 0 ? (
            <>
              <p class="soft">{words.health.lead(days)}</p>
              {health.map((one) => (
                <DefinitionHealth key={one.definition.id} health={one} reasons={reasons} />
              ))}
            </>
          ) : (
            <EmptyState icon={Scale} title={words.health.none}>
              <p>{words.health.noneHelp}</p>
            </EmptyState>
          )
        }
      </Shown>
      <ReplayCard />
    </div>
  );
}

type DefinitionHealthProps = { health: Health; reasons: Record<string, string> };

function DefinitionHealth({ health, reasons }: DefinitionHealthProps) {
  const { definition, counts, leads, metRejected, shortAccepted, criteria } = health;
  const sum = (outcome: LeadOutcome) => fates.reduce((all, fate) => all + counts[outcome][fate], 0);
  const titleOf = (id: string) => criteria.find((criterion) => criterion.id === id)?.title ?? id;
  const matrix: Column<LeadOutcome>[] = [
    { title: words.health.verdict, heads: true, cell: (outcome) => words.health.outcomes[outcome] },
    ...fates.map((fate) => ({
      title: words.health.fates[fate],
      numeric: true,
      cell: (outcome: LeadOutcome) => words.share(counts[outcome][fate], sum(outcome)),
    })),
  ];
  return (
    <section class="card stack">
      <div class="section-head">
        <h2>
          <a href={`/playbook?entry=${definition.id}`}>{definition.title}</a>
        </h2>
        <span class="soft">
          {definition.stage} · {words.leads(leads)}
        </span>
      </div>
      <p>
        {words.health.said({ met: sum('meets'), rejected: counts.meets.rejected })}{' '}
        {words.health.saidShort(counts['falls short'].accepted)}
      </p>
      {leads < few && <p class="soft">{words.health.few}</p>}
      <Table caption={words.health.matrix} columns={matrix} rows={outcomes} keyOf={(outcome) => outcome} />
      <div class="insight-pair">
        <Counted
          title={words.health.reasons}
          none={words.health.noneRejected}
          rows={metRejected.map(({ reason, leads: count }) => ({
            name: reason === '' ? words.health.noReason : (reasons[reason] ?? reason),
            count,
          }))}
        />
        <Counted
          title={words.health.failed}
          none={words.health.noneAccepted}
          rows={shortAccepted.map(({ criterion, leads: count }) => ({ name: titleOf(criterion), count }))}
        />
      </div>
      <h3>{words.health.criteria}</h3>
      <Criteria criteria={criteria} leads={leads} />
    </section>
  );
}

function Criteria({ criteria, leads }: { criteria: CriterionHealth[]; leads: number }) {
  const share = (count: number) => words.share(count, leads);
  const columns: Column<CriterionHealth>[] = [
    {
      title: words.health.criterion,
      heads: true,
      cell: ({ title, required }) => (
        <>
          {title} {!required && <span class="soft">({words.health.optional})</span>}
        </>
      ),
    },
    { title: words.health.met, numeric: true, cell: ({ met }) => share(met) },
    { title: words.health.notMet, numeric: true, cell: ({ notMet }) => share(notMet) },
    { title: words.health.unknown, numeric: true, cell: ({ unknown }) => share(unknown) },
    { title: words.health.notMetAccepted, numeric: true, cell: (row) => words.number(row.notMetAccepted) },
    { title: words.health.metRejected, numeric: true, cell: (row) => words.number(row.metRejected) },
  ];
  return <Table caption={words.health.criteria} columns={columns} rows={criteria} keyOf={({ id }) => id} />;
}

type CountedProps = { title: string; none: string; rows: { name: string; count: number }[] };

function Counted({ title, none, rows }: CountedProps) {
  return (
    <div>
      <h3>{title}</h3>
      {rows.length === 0 && <p class="soft">{none}</p>}
      <ul class="counted">
        {rows.map(({ name, count }) => (
          <li key={name}>
            <span>{name}</span>
            <span>{words.leads(count)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
