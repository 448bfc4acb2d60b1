import { calendarWindow } from '../../../domain/clock/window';
import { type Instant, instantAt } from '../../../domain/instant';
import { decideLead } from '../../../domain/lead/decide';
import type { Response } from '../../../domain/lead/facts';
import type { LeadView } from '../../../domain/lead/view';
import { compileReadModel } from '../../../domain/playbook/compile';
import { declaredFields } from '../../../domain/playbook/check-mapping';
import type { Entry, EntryKind, EntryOf } from '../../../domain/playbook/entries';
import type { ReadModel } from '../../../domain/playbook/read-model';
import { parseAuthored, parseInline } from '../../../protocol/schema/authored';
import { standing } from '../draft/standing';
import { type SampleKind, sampleFacts } from './samples';

/** Our own words for responses: a sample lead is of no CRM that would have others. */
const ownWords: Record<Response, Response> = {
  invited: 'invited',
  registered: 'registered',
  attended: 'attended',
  'no-show': 'no-show',
  downloaded: 'downloaded',
  asked: 'asked',
};

/** The playbook with the draft laid over, ready for a page. */
export function previewModel(entries: Entry[], now: Instant, releasedAt: Instant = now): ReadModel {
  const longAgo = instantAt(Date.parse(now) - 90 * 86_400_000);
  const pactSince = releasedAt < longAgo ? releasedAt : longAgo;
  return compileReadModel({
    release: { number: 0, hash: '', releasedAt, pactSince },
    freshAt: now,
    entries: entries.filter(standing),
    window: calendarWindow({ pactSince, now }),
    parse: parseAuthored,
    parseInline,
  });
}

type Asked = { draft: { id: string; kind: EntryKind }; entries: Entry[]; model: ReadModel; now: Instant };

/** What the panel shows of a sample lead for which the draft is meant. */
export function previewView(kind: SampleKind, asked: Asked): LeadView {
  const { entries, model, now } = asked;
  const { campaign, guidance, definition } = meantFor(asked);
  const types = declaredFields(entries.filter(standing));
  const facts = sampleFacts(kind, {
    campaign: campaign?.body,
    guidance: guidance?.body,
    definition: definition?.body,
    typeOf: (field) => types.get(field),
    now,
  });
  const firstSeen = instantAt(Date.parse(now) - 60_000);
  return decideLead({ facts, model, now, firstSeen, conversations: [], responses: ownWords });
}

/** The campaign, guidance and definition that a lead must fit for the draft to be seen. */
function meantFor({ draft, entries, now }: Asked) {
  const all = entries.filter(standing);
  const of = <Kind extends EntryKind>(kind: Kind, id?: string) =>
    all.find((entry): entry is EntryOf<Kind> => entry.kind === kind && (id === undefined || entry.id === id));
  const own = <Kind extends EntryKind>(kind: Kind) => (draft.kind === kind ? of(kind, draft.id) : undefined);
  const definition = own('definition') ?? newestDefinition(all, now);
  const campaignOfDraft = own('campaign');
  const guidance = own('guidance') ?? guidanceFor(all, campaignOfDraft?.id);
  const campaign = campaignOfDraft ?? of('campaign', guidance?.body.campaigns[0]);
  return { campaign, guidance, definition };
}

function guidanceFor(entries: Entry[], campaign: string | undefined): EntryOf<'guidance'> | undefined {
  const all = entries.filter((entry) => entry.kind === 'guidance');
  if (campaign === undefined) return all[0];
  return (
    all.find(({ body }) => body.campaigns.includes(campaign)) ??
    all.find(({ body }) => body.campaigns.length === 0)
  );
}

function newestDefinition(entries: Entry[], now: Instant): EntryOf<'definition'> | undefined {
  return entries
    .filter((entry) => entry.kind === 'definition')
    .filter(({ body }) => body.validFrom <= now.slice(0, 10))
    .toSorted((one, other) => (one.body.validFrom < other.body.validFrom ? 1 : -1))[0];
}
