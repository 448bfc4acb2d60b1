import { watchStored } from '../../browser/page/stored';
import type { MakeListAdapter, Row } from '../../crm/adapter';
import { type Instant, instantAt } from '../../domain/instant';
import type { MappingBody } from '../../domain/playbook/mapping';
import { nextChange } from '../../domain/today/agenda';
import type { LeadGlance } from '../../protocol/stored';
import { thisPage } from '../page';
import { safely } from '../safely';
import { badgeFace } from './badge-face';
import { type Box, clipOf, layerOf, parentOf } from './clip';
import { followRows } from './follow';
import { makeRecords } from './records';
import { makeRuler, roomyColumn, type Ruler } from './room';
import { takeListPage } from './slot';
import { makeSurface, type Spot } from './surface';

/** Pixels that a badge takes with common words, and beyond the viewport for which rows are known beforehand. */
const badgeWidth = 165;
const margin = 400;
/** Between a badge and the cell's end, and between it and what stands in the cell. */
const gap = 6;
/** Pixels of the least that a badge can be. */
const shape = 18;
const minute = 60_000;

/** Shows, on each row of the list page that the scout has left, how its lead stands by what is known in this browser. */
export function showList(make: MakeListAdapter, own?: MappingBody): void {
  const given = takeListPage();
  const mapping = given?.released?.mapping ?? own;
  if (mapping && given && !given.life.signal.aborted) showRows(make, mapping, given.life);
}

function showRows(make: MakeListAdapter, pack: MappingBody, life: AbortController): void {
  const { signal } = life;
  const lists = make(pack);
  const records = makeRecords({ lists, life: signal, page: thisPage });
  const surface = makeSurface(signal);
  let rows: Row[] = [];
  const ruler = makeRuler(thisPage().pierce);
  let column = 0;
  let measured: Element | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));

  const find = safely(life, look);
  const draw = safely(life, place);
  const follow = followRows({ life: signal, rowsChanged: find, rowsMoved: draw });

  async function look(): Promise<void> {
    rows = lists.rows(thisPage());
    follow.watch(holdersOf(rows), attributesOf(pack));
    ruler.forget();
    measured = undefined;
    place();
    const near = rows.filter(({ element }) => isNear(element.getBoundingClientRect()));
    await records.know(near);
    place();
  }

  function place(): void {
    const now = instantAt(Date.now());
    const clips = new Map(holdersOf(rows).map((holder) => [holder, clipOf(holder)]));
    const inView = rows.filter(({ element }) => isInView(element, clips.get(holderOf(element))));
    const [first] = inView;
    if (first && measured !== holderOf(first.element)) {
      measured = holderOf(first.element);
      column = roomyColumn(
        inView.map(({ element }) => element),
        { wanted: badgeWidth, ruler },
      );
    }
    const origin = surface.origin();
    const shown = inView.flatMap((row) => {
      const glance = records.glanceOf(row);
      const spot = glance === undefined ? undefined : spotOf(row.element, { column, origin, clips, ruler });
      return glance === undefined || !spot
        ? []
        : [[row.element, { face: badgeFace(glance, now), spot }] as const];
    });
    surface.show(new Map(shown), first ? layerOf(holderOf(first.element)) : 0);
    wakeFor(inView.map(records.glanceOf), now);
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
    safely(life, async (keys) => {
      if (!keys.some((key) => key.startsWith('lead:') || key === 'connection')) return;
      records.forget();
      await look();
    }),
  );
  find();
}

const holderOf = (row: Element): Element => parentOf(row) ?? row;
const holdersOf = (rows: Row[]): Element[] => [...new Set(rows.map(({ element }) => holderOf(element)))];

/** The attributes by which rows name their records: a list that is drawn anew in place changes only these. */
function attributesOf({ rows }: { rows?: { id: { take: string } } }): string[] {
  const take = rows?.id.take ?? '';
  return take.startsWith('@') ? [take.slice(1)] : [];
}

function isNear({ top, bottom, height }: DOMRect): boolean {
  return height > 0 && bottom > -margin && top < innerHeight + margin;
}

function isInView(row: Element, clip: Box | undefined): boolean {
  const { top, bottom, height } = row.getBoundingClientRect();
  const middle = (top + bottom) / 2;
  return height > 0 && clip !== undefined && middle > clip.top && middle < clip.bottom;
}

type Placed = { column: number; origin: DOMRect; clips: Map<Element, Box>; ruler: Ruler };

/** The end of the row's cell with room, as far as it can be seen, on the line of what stands in it. */
function spotOf(row: Element, { column, origin, clips, ruler }: Placed): Spot | undefined {
  const clip = clips.get(holderOf(row));
  const cells = [...row.children];
  const roomy = (each: Element | undefined) => each && ruler.roomIn(each).room >= shape + 2 * gap;
  const chosen = cells[column] ?? row;
  const cell = roomy(chosen) ? chosen : (cells.find(roomy) ?? chosen);
  const rect = cell.getBoundingClientRect();
  if (!clip || rect.width === 0) return undefined;
  const side = getComputedStyle(row).direction === 'rtl' ? 'left' : 'right';
  const edge =
    side === 'left' ? Math.max(rect.left, clip.left) + gap : Math.min(rect.right, clip.right) - gap;
  if (edge < clip.left || edge > clip.right || edge < rect.left || edge > rect.right) return undefined;
  const { room, middle } = ruler.roomIn(cell);
  const cut = side === 'left' ? edge - rect.left : rect.right - edge;
  return { x: edge - origin.left, y: rect.top + middle - origin.top, room: room - cut - gap, side };
}
