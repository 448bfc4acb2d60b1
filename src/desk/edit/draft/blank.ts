import type { Entry, EntryKind, EntryOf } from '../../../domain/playbook/entries';
import type { DraftContent } from '../../../protocol/hub-api/drafts';
import { freeId, slug } from '../form/list';

/** An entry as it stands in a draft: every list and text that a form shows is there, but nothing of it need fit. */
export type Drafted<Kind extends EntryKind = EntryKind> = DraftContent & EntryOf<Kind>;

type Blank = { [Kind in EntryKind]: EntryOf<Kind>['body'] };

/** What a new entry of each kind begins with. */
const blanks = (owner: string, today: string): Blank => ({
  campaign: { claims: {}, order: 100, channel: '', promise: '', offer: '', owner },
  guidance: {
    campaigns: [],
    responses: [],
    keyMessage: '',
    personas: [],
    do: [],
    dont: [],
    objections: [],
    steps: [],
    owner,
  },
  definition: { stage: '', criteria: [], validFrom: today },
  'service-level': {
    side: 'sales',
    duty: 'first-follow-up',
    campaigns: [],
    limit: 240,
    warn: 60,
    startsAt: 'last-response',
    calendar: '',
  },
  calendar: {
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    hours: Object.fromEntries(
      (['mon', 'tue', 'wed', 'thu', 'fri'] as const).map((day) => [
        day,
        [
          ['09:00', '12:00'],
          ['13:00', '17:00'],
        ],
      ]),
    ),
    holidays: [],
  },
  cartridge: { order: 1, owner, delivers: '' },
  'value-proposition': { text: '' },
  mapping: {
    crm: 'mapped',
    sites: [],
    places: [],
    recordId: { form: 'as-is' },
    active: [],
    fields: [],
    responses: {},
  },
});

type NewEntry<Kind extends EntryKind> = {
  kind: Kind;
  title: string;
  taken: readonly { id: string }[];
  owner: string;
  today: string;
};

/** A new entry with an id that no other has. */
export function blankEntry<Kind extends EntryKind>(asked: NewEntry<Kind>): Drafted<Kind> {
  const { kind, title, taken, owner, today } = asked;
  const id = idFor(kind, title, taken);
  return { id, kind, title, body: blanks(owner, today)[kind] } as unknown as Drafted<Kind>;
}

/** An id made of the kind and the title that is still free. */
export function idFor(kind: EntryKind, title: string, taken: readonly { id: string }[]): string {
  const names = taken
    .filter(({ id }) => id.startsWith(`${kind}/`))
    .map(({ id }) => ({ id: id.slice(kind.length + 1) }));
  return `${kind}/${freeId(names, slug(title) || 'new')}`;
}

/** A draft as its form needs it: what is missing is blank, and what is of another shape than a form can show, too. */
export function shownDraft(content: DraftContent, owner: string): Drafted {
  const today = new Date().toISOString().slice(0, 10);
  const blank = blanks(owner, today)[content.kind];
  return { ...content, body: shaped(blank, content.body) } as Drafted;
}

/** Values of the blank's shape; members that the blank does not name are kept. */
function shaped(blank: unknown, value: unknown): unknown {
  if (!isRecord(blank)) return sameShape(blank, value) ? value : blank;
  if (!isRecord(value)) return blank;
  const filled = Object.entries(blank).map(([key, inner]) => [
    key,
    isRecord(inner) && Object.keys(inner).length === 0
      ? isRecord(value[key])
        ? value[key]
        : inner
      : shaped(inner, value[key]),
  ]);
  return { ...value, ...Object.fromEntries(filled) };
}

function sameShape(blank: unknown, value: unknown): boolean {
  return typeof blank === typeof value && Array.isArray(blank) === Array.isArray(value) && value !== null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The entry in force as the start of a draft. */
export function draftOf(entry: Entry): DraftContent {
  const { id, kind, title, archived, body } = entry;
  return { id, kind, title, ...(archived && { archived }), body };
}
