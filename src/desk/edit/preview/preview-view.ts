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
import { type SampleKind, sampleFacts, sampleProgress } from './samples';

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

/** So many campaigns are tried for guidance that is for any. */
const triedCampaigns = 40;

/** `instead`: the script that such a lead gets in truth, because it fits better than the draft. */
export type Preview = { view: LeadView; instead?: string };

/** What the panel shows of a sample lead for which the draft is meant. */
export function previewView(kind: SampleKind, asked: Asked): Preview {
  const { draft, entries, now } = asked;
  const all = entries.filter(standing);
  const guidance = all.filter((entry) => entry.kind === 'guidance');
  const campaigns = all.filter((entry) => entry.kind === 'campaign');
  const definition =
    all.filter((entry) => entry.kind === 'definition').find(({ id }) => id === draft.id) ??
    newestDefinition(all, now);
  const own = campaigns.find(({ id }) => id === draft.id);
  const seen =
    guidance.find(({ id }) => id === draft.id) ??
    (own ? guidanceFor(guidance, own.id) : guidance.find(({ body }) => body.campaigns.length > 0));
  const meant = campaigns.filter(({ id }) => seen?.body.campaigns.includes(id));
  const tried = own ? [own] : meant.length > 0 ? meant : [undefined, ...campaigns.slice(0, triedCampaigns)];
  const view = (campaign: EntryOf<'campaign'> | undefined, model = asked.model) =>
    viewOf(kind, { ...asked, model, campaign, guidance: seen, definition });
  // guidance for any campaign is seen on a lead of one that has none of its own
  const fitting = tried.findIndex((campaign) => shows(view(campaign), draft.id));
  if (fitting >= 0 || draft.kind !== 'guidance') return { view: view(tried[Math.max(0, fitting)]) };
  const alone = { ...asked.model, guidance: asked.model.guidance.filter(({ id }) => id === draft.id) };
  const last = tried.at(-1);
  const { script } = view(last);
  return { view: view(last, alone), ...(script.kind === 'script' && { instead: script.title }) };
}

const shows = ({ script }: LeadView, id: string) => script.kind === 'script' && script.guidance === id;

type Meant = Asked & {
  campaign: EntryOf<'campaign'> | undefined;
  guidance: EntryOf<'guidance'> | undefined;
  definition: EntryOf<'definition'> | undefined;
};

function viewOf(kind: SampleKind, { campaign, guidance, definition, entries, model, now }: Meant): LeadView {
  const types = declaredFields(entries.filter(standing));
  const facts = sampleFacts(kind, {
    campaign: campaign?.body,
    guidance: guidance?.body,
    definition: definition?.body,
    typeOf: (field) => types.get(field),
    now,
  });
  const firstSeen = instantAt(Date.parse(now) - 60_000);
  const progress = sampleProgress(kind, definition, now);
  return decideLead({ facts, model, now, firstSeen, conversations: [], responses: ownWords, progress });
}

function guidanceFor(all: EntryOf<'guidance'>[], campaign: string): EntryOf<'guidance'> | undefined {
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
