import { watchStored } from '../../browser/page/stored';
import type { MakeListAdapter, Row } from '../../crm/adapter';
import { type Instant, instantAt } from '../../domain/instant';
import type { MappingBody } from '../../domain/playbook/mapping';
import { nextChange } from '../../domain/today/agenda';
import type { LeadGlance } from '../../protocol/stored';
import { thisPage } from '../page';
import { safely } from '../safely';
import { type BadgeFace, badgeFace } from './badge-face';
import { type Frame, frameOf, parentOf } from './clip';
import { followRows } from './follow';
import { nearRows } from './near';
import { makeRecords } from './records';
import { makeRuler, roomyColumn } from './room';
import { takeListPage } from './slot';
import { spotOf } from './spot';
import { makeSurface, type Spot } from './surface';

/** Pixels that a badge takes with common words. */
const badgeWidth = 165;
const minute = 60_000;

/** Rows with one parent, and what is around them. `column`: where their badges stand, once some were seen. */
type Group = { holder: Element; rows: Element[]; frame: Frame; column?: number | undefined };

/** Shows, on each row of the list page that the scout has left, how its lead stands by what is known in this browser. */
export function showList(make: MakeListAdapter, own?: MappingBody): void {
  const given = takeListPage();
  const mapping = given?.released?.mapping ?? own;
  if (mapping && given && !given.life.signal.aborted) showRows(make, mapping, given.life);
}

function showRows(make: MakeListAdapter, pack: MappingBody, life: AbortController): void {
  const { signal } = life;
  const lists = make(pack);
  const surface = makeSurface(signal);
  const ruler = makeRuler(thisPage().pierce);
  let groups: Group[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));

  const find = safely(life, look);
  const draw = safely(life, place);
  const records = makeRecords({ lists, life: signal, page: thisPage, learnt: draw });
  const follow = followRows({ life: signal, rowsChanged: find, rowsMoved: draw });

  /** Which rows there are; only the whole page is searched for where none were before. */
  function look(): void {
    const page = thisPage();
    const before = groups.map(({ holder }) => holder).filter(({ isConnected }) => isConnected);
    const known = before.length > 0 ? lists.rows(page, before) : [];
    groups = groupsOf(known.length > 0 ? known : lists.rows(page));
    follow.watch(
      groups.map(({ holder }) => holder),
      attributesOf(pack),
    );
    ruler.forget();
    place();
  }

  function place(): void {
    const page = thisPage();
    const now = instantAt(Date.now());
    const origin = surface.origin();
    const shown = new Map<Element, { face: BadgeFace; spot: Spot }>();
    const near: Row[] = [];
    for (const group of groups) {
      const clip = group.frame.clip();
      const rows = nearRows(group.rows);
      const inView = rows.filter(({ rect: { top, bottom } }) => {
        const middle = (top + bottom) / 2;
        return middle > clip.top && middle < clip.bottom;
      });
      group.column ??= columnOf(inView.map(({ element }) => element));
      for (const { element } of rows) {
        const row = lists.row(element, page);
        if (!row) continue;
        near.push(row);
        const glance = records.glanceOf(row);
        if (glance === undefined || !inView.some((each) => each.element === element)) continue;
        const spot = spotOf(element, { column: group.column ?? 0, origin, clip, ruler });
        if (spot) shown.set(element, { face: badgeFace(glance, now), spot });
      }
    }
    surface.show(shown, groups[0]?.frame.layer ?? 0);
    void records.know(near);
    wakeFor(
      near.map((row) => records.glanceOf(row)),
      now,
    );
  }

  function columnOf(rows: Element[]): number | undefined {
    return rows.length > 0 ? roomyColumn(rows, { wanted: badgeWidth, ruler }) : undefined;
  }

  /** Draws anew when the earliest of these clocks changes, at most a minute from now. */
  function wakeFor(glances: (LeadGlance | null | undefined)[], now: Instant): void {
    clearTimeout(timer);
    const seen = glances.filter((each) => !!each).map((each) => ({ ...each, mine: 'yes' as const }));
    const at = nextChange(seen, { now, dayEnds: instantAt(Date.parse(now) + minute) });
    timer = setTimeout(draw, Math.max(Date.parse(at) - Date.parse(now), 50));
  }

  watchStored(
    signal,
    safely(life, (keys) => {
      if (!keys.some((key) => key.startsWith('lead:') || key === 'connection')) return;
      records.forget();
      place();
    }),
  );
  find();
}

function groupsOf(rows: Element[]): Group[] {
  const groups = new Map<Element, Element[]>();
  for (const row of rows) {
    const holder = parentOf(row) ?? row;
    const group = groups.get(holder);
    if (group) group.push(row);
    else groups.set(holder, [row]);
  }
  return [...groups].map(([holder, all]) => ({ holder, rows: all, frame: frameOf(holder) }));
}

/** The attributes by which rows name their records: a list that is drawn anew in place changes only these. */
function attributesOf({ rows }: { rows?: { id: { take: string } } }): string[] {
  const take = rows?.id.take ?? '';
  return take.startsWith('@') ? [take.slice(1)] : [];
}
