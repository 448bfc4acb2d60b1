import { fewestPeople, type Group, showable } from '../../domain/insight/small-groups';
import type { Day } from '../../domain/instant';
import type { EntryOf } from '../../domain/playbook/entries';
import type { Adoption, AdoptionDay, AdoptionFigures } from '../../protocol/hub-api/insight';
import { hub as words } from '../../text/hub';
import { readPeople } from '../people/store';
import { unseal } from '../playbook/seal';
import { readReleaseRows, readSealed } from '../playbook/store';
import { type Refusal, refuse } from '../refusal';
import type { Tx } from '../store/transaction';
import { readDays, readHelpful, readHolders, readSteps, readUse } from './adoption-store';

type Holder = { team: string | null; day: Day };

/** Who has a release, and what is done with it, in numbers; without `release`, the one in force. */
export async function adoptionOf(tx: Tx, wanted: number | undefined): Promise<Adoption | Refusal> {
  const rows = await readReleaseRows(tx);
  const releases = rows.map(({ number, title, releasedAt }) => ({ number, title, releasedAt }));
  const release = wanted ?? releases[0]?.number ?? 0;
  if (wanted !== undefined && !releases.some(({ number }) => number === wanted))
    return refuse('release.unknown', { about: String(wanted) });
  const people = (await readPeople(tx)).filter(({ disabled }) => !disabled).length;
  const holders = await readHolders(tx, release);
  const figures = holders.length < fewestPeople ? undefined : await figuresOf(tx, release, holders);
  return { releases, release, people, have: holders.length, ...(figures && { figures }) };
}

async function figuresOf(tx: Tx, release: number, holders: Holder[]): Promise<AdoptionFigures> {
  const sealed = (await readSealed(tx, release, 'guidance')).map(unseal);
  const guidance = new Map(sealed.map((entry) => [entry.id, entry as EntryOf<'guidance'>]));
  const titleOf = (id: string) => guidance.get(id)?.title ?? id;
  const use = await readUse(tx, release);
  const whole = use.find((row) => row.whole);
  const steps = await readSteps(tx, release);
  const helpful = await readHelpful(tx, release);
  return {
    seen: whole?.seen ?? 0,
    used: whole?.used ?? 0,
    days: daysOf(await readDays(tx, release), holders),
    steps: steps.map((row) => {
      const step = guidance.get(row.guidance)?.body.steps.find(({ id }) => id === row.step);
      return { ...row, title: titleOf(row.guidance), stepTitle: step?.title ?? row.step };
    }),
    helpful: helpful.map((row) => ({ ...row, title: titleOf(row.guidance) })),
    teams: teamsOf(
      holders,
      use.filter((row) => !row.whole),
    ),
  };
}

/** Every day on which something happened, with how many had the release by then. */
function daysOf(used: Omit<AdoptionDay, 'have'>[], holders: Holder[]): AdoptionDay[] {
  const byDay = new Map(used.map((row) => [row.day, row]));
  const days = [...new Set([...byDay.keys(), ...holders.map(({ day }) => day)])].sort();
  return days.map((day) => {
    const { seen = 0, steps = 0 } = byDay.get(day) ?? {};
    return { day, have: holders.filter((holder) => holder.day <= day).length, seen, steps };
  });
}

type Used = { seen: number; used: number };

/** By team, where that speaks of no single person. People of no team are a group of their own. */
function teamsOf(holders: Holder[], use: (Used & { team: string | null })[]): AdoptionFigures['teams'] {
  const people = new Map<string, number>();
  for (const { team } of holders) people.set(team ?? '', (people.get(team ?? '') ?? 0) + 1);
  const groups = [...people].map(([team, count]): Group<Used> => {
    const { seen = 0, used = 0 } = use.find((row) => (row.team ?? '') === team) ?? {};
    return { title: team || words.noTeam, people: count, figures: { seen, used } };
  });
  const together = (one: Used, other: Used) => ({ seen: one.seen + other.seen, used: one.used + other.used });
  const shown = showable(groups, { together, title: words.otherTeams });
  return shown.map(({ title, people: count, figures }) => ({ title, people: count, ...figures }));
}
