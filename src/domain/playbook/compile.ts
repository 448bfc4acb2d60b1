import type { CalendarWindow } from '../clock/calendar';
import { compileCalendar } from '../clock/compile';
import type { Authored, Inline } from '../guidance/authored';
import type { Instant } from '../instant';
import { compileClaims } from './claims';
import type { Entry, EntryId, EntryKind, EntryOf, GuidanceBody, StepBody } from './entries';
import type { CompiledGuidance, CompiledStep, ReadModel } from './read-model';

/** The parsers of `protocol/schema/authored`, given because domain holds no library. */
export type Parsers = {
  parse: (markdown: string) => { ok: true; blocks: Authored } | { ok: false; problem: string };
  parseInline: (line: string) => { ok: true; inlines: Inline[] } | { ok: false; problem: string };
};

/**
 * A release made ready for reading in a page. `window` is what calendars are compiled for (`clock/window`). Text that
 * the parser refuses is kept as it was written, as plain text. Archived entries are left out. `unsigned`:
 * what Sales has not signed yet.
 */
export function compileReadModel(
  made: {
    release: ReadModel['release'];
    freshAt: Instant;
    entries: Entry[];
    window: CalendarWindow;
    unsigned?: EntryId[];
  } & Parsers,
): ReadModel {
  const { release, freshAt, window, unsigned = [] } = made;
  const entries = made.entries.filter(({ archived }) => archived !== true);
  const campaigns = entriesOf(entries, 'campaign');
  return {
    release,
    freshAt,
    claims: compileClaims(campaigns),
    campaigns: Object.fromEntries(campaigns.map(({ id, title, body }) => [id, { ...body, title }])),
    definitions: entriesOf(entries, 'definition').map(flat).sort(newestFirst),
    guidance: entriesOf(entries, 'guidance').map((entry) => ({
      ...compileGuidance(entry, made),
      ...(unsigned.includes(entry.id) ? { unsigned: true as const } : {}),
    })),
    serviceLevels: entriesOf(entries, 'service-level').map(flat),
    calendars: Object.fromEntries(
      entriesOf(entries, 'calendar').map(({ id, body }) => [id, compileCalendar(body, window)]),
    ),
    calendarBodies: Object.fromEntries(entriesOf(entries, 'calendar').map(({ id, body }) => [id, body])),
    mappings: entriesOf(entries, 'mapping').map(flat),
    cartridges: entriesOf(entries, 'cartridge').sort((a, b) => a.body.order - b.body.order),
  };
}

/** The entries of one kind, in the order of their ids, whatever order they came in. */
function entriesOf<Kind extends EntryKind>(entries: Entry[], kind: Kind): EntryOf<Kind>[] {
  const ofKind = entries.filter((entry): entry is EntryOf<Kind> => entry.kind === kind);
  return ofKind.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

function flat<Body>({ id, title, body }: { id: string; title: string; body: Body }) {
  return { ...body, id, title };
}

function newestFirst(a: { validFrom: string }, b: { validFrom: string }): number {
  return a.validFrom < b.validFrom ? 1 : a.validFrom > b.validFrom ? -1 : 0;
}

/** Guidance with its texts parsed. */
export function compileGuidance(
  { id, title, body }: EntryOf<'guidance'>,
  parsers: Parsers,
): CompiledGuidance {
  const { steps, objections, ...rest }: GuidanceBody = body;
  return {
    ...rest,
    id,
    title,
    steps: steps.map((step) => compileStep(step, parsers)),
    objections: objections.map(({ heard, answer }) => ({ heard, answer: blocksOf(answer, parsers) })),
  };
}

function compileStep({ subject, text, variants, ...rest }: StepBody, parsers: Parsers): CompiledStep {
  return {
    ...rest,
    ...wordsOf({ subject, text }, parsers),
    ...(variants === undefined
      ? {}
      : {
          variants: variants.map(({ subject: line, text: body, ...fits }) => ({
            ...fits,
            ...wordsOf({ subject: line, text: body }, parsers),
          })),
        }),
  };
}

function wordsOf({ subject, text }: { subject: string | undefined; text: string }, parsers: Parsers) {
  const body = { text: blocksOf(text, parsers) };
  return subject === undefined ? body : { ...body, subject: inlinesOf(subject, parsers) };
}

function blocksOf(markdown: string, { parse }: Parsers): Authored {
  const parsed = parse(markdown);
  return parsed.ok ? parsed.blocks : [{ t: 'paragraph', children: [{ t: 'text', text: markdown }] }];
}

function inlinesOf(line: string, { parseInline }: Parsers): Inline[] {
  const parsed = parseInline(line);
  return parsed.ok ? parsed.inlines : [{ t: 'text', text: line }];
}
