import { PackageOpen } from 'lucide';
import { useLocation } from 'preact-iso';
import { useEffect, useMemo } from 'preact/hooks';
import type { AdoptionFigures } from '../../protocol/hub-api/insight';
import { useDesk } from '../access/desk';
import { insight as words } from '../../text/desk';
import { EmptyState } from '../../ui/controls/empty-state';
import { Notice } from '../../ui/controls/notice';
import { SelectField } from '../../ui/controls/select-field';
import { type Column, Table } from '../../ui/controls/table';
import { makeResource } from '../loading/resource';
import { Shown } from '../loading/shown';
import { DayChart } from './day-chart';

/** Who has a release, as a number, and what is used of it. Which release stands in the address. */
export function AdoptionView() {
  const { call } = useDesk();
  const { query, route } = useLocation();
  const asked = Number(query['release']);
  const release = Number.isSafeInteger(asked) && asked > 0 ? asked : undefined;
  const read = useMemo(
    () =>
      makeResource(() =>
        call('GET /api/insight/adoption', { query: release === undefined ? {} : { release } }),
      ),
    [call, release],
  );
  useEffect(() => void read.load(), [read]);
  return (
    <Shown of={read} lines={8}>
      {({ releases, release: shown, have, people, figures }) =>
        releases.length === 0 ? (
          <EmptyState icon={PackageOpen} title={words.adoption.noRelease}>
            <p>{words.adoption.noReleaseHelp}</p>
          </EmptyState>
        ) : (
          <div class="stack insight">
            <p class="soft">{words.adoption.lead}</p>
            <div class="insight-choice">
              <SelectField
                label={words.adoption.release}
                value={String(shown)}
                choices={releases.map((each) => ({
                  value: String(each.number),
                  label: words.adoption.releaseNamed(each),
                }))}
                onValue={(value) => route(`/insight/adoption?release=${value}`, true)}
              />
            </div>
            <section class="card stack">
              <h2>{words.adoption.have(have, people)}</h2>
              <meter
                class="share-bar"
                min={0}
                max={Math.max(people, 1)}
                value={have}
                aria-label={words.adoption.have(have, people)}
              />
              <p class="soft">{words.adoption.haveHelp}</p>
              {figures ? (
                <ul class="plain-list">
                  <li>{words.adoption.seen(figures.seen)}</li>
                  <li>{words.adoption.used(figures.used)}</li>
                </ul>
              ) : (
                <Notice>{words.adoption.tooFew}</Notice>
              )}
            </section>
            {figures && <Figures figures={figures} />}
          </div>
        )
      }
    </Shown>
  );
}

type Row<Key extends 'steps' | 'helpful' | 'teams'> = AdoptionFigures[Key][number];

function Figures({ figures }: { figures: AdoptionFigures }) {
  const steps: Column<Row<'steps'>>[] = [
    { title: words.adoption.step, heads: true, cell: ({ stepTitle }) => stepTitle },
    {
      title: words.adoption.guidance,
      cell: ({ guidance, title }) => <a href={`/playbook?entry=${guidance}`}>{title}</a>,
    },
    { title: words.adoption.done, numeric: true, cell: ({ done }) => words.number(done) },
    { title: words.adoption.skipped, numeric: true, cell: ({ skipped }) => words.number(skipped) },
    { title: words.adoption.worked, numeric: true, cell: ({ worked }) => words.number(worked) },
  ];
  const helpful: Column<Row<'helpful'>>[] = [
    {
      title: words.adoption.guidance,
      heads: true,
      cell: ({ guidance, title }) => <a href={`/playbook?entry=${guidance}`}>{title}</a>,
    },
    { title: words.adoption.yes, numeric: true, cell: ({ yes, no }) => words.share(yes, yes + no) },
    { title: words.adoption.no, numeric: true, cell: ({ yes, no }) => words.share(no, yes + no) },
  ];
  const teams: Column<Row<'teams'>>[] = [
    { title: words.adoption.team, heads: true, cell: ({ title }) => title },
    { title: words.adoption.teamPeople, numeric: true, cell: ({ people }) => words.number(people) },
    { title: words.adoption.teamSeen, numeric: true, cell: ({ people, seen }) => words.share(seen, people) },
    { title: words.adoption.teamUsed, numeric: true, cell: ({ people, used }) => words.share(used, people) },
  ];
  return (
    <>
      <section class="card stack">
        <h2>{words.adoption.days}</h2>
        <DayChart days={figures.days} />
      </section>
      <section class="card stack">
        <h2>{words.adoption.steps}</h2>
        {figures.steps.length === 0 ? (
          <p class="soft">{words.adoption.noSteps}</p>
        ) : (
          <Table
            caption={words.adoption.steps}
            columns={steps}
            rows={figures.steps}
            keyOf={({ guidance, step }) => `${guidance} ${step}`}
          />
        )}
      </section>
      <section class="card stack">
        <h2>{words.adoption.helpful}</h2>
        {figures.helpful.length === 0 ? (
          <p class="soft">{words.adoption.noHelpful}</p>
        ) : (
          <Table
            caption={words.adoption.helpful}
            columns={helpful}
            rows={figures.helpful}
            keyOf={({ guidance }) => guidance}
          />
        )}
      </section>
      <section class="card stack">
        <h2>{words.adoption.teams}</h2>
        {figures.teams.length === 0 ? (
          <p class="soft">{words.adoption.noTeams}</p>
        ) : (
          <Table
            caption={words.adoption.teams}
            columns={teams}
            rows={figures.teams}
            keyOf={({ title }) => title}
          />
        )}
      </section>
    </>
  );
}
