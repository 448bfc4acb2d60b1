import { signal } from '@preact/signals';
import { foldText } from '../../domain/lead/fold-text';
import type { EntryId } from '../../domain/playbook/entries';
import type { Fault } from '../../protocol/hub-api';
import type { Coverage } from '../../protocol/hub-api/insight';
import type { Answered, Call } from '../access/call';
import { blankEntry } from '../edit/draft/blank';
import { makeResource, valueOf } from '../loading/resource';

/** What is missing: a campaign by the name that stands on leads, or guidance for a campaign. */
export type Gap = { title: string } & ({ kind: 'campaign' } | { kind: 'guidance'; campaign: EntryId });

type Read = {
  coverage: Coverage;
  taken: { id: EntryId }[];
  /** The draft that somebody has begun under this title. */
  draftOf: (kind: Gap['kind'], title: string) => string | undefined;
};

type MakeCoverage = { call: Call; owner: string; onBegun: (draft: string) => void };

export function makeCoverage({ call, owner, onBegun }: MakeCoverage) {
  const read = makeResource(() => readCoverage(call));
  const busy = signal<string | undefined>(undefined);
  const fault = signal<Fault | undefined>(undefined);

  const begin = async (gap: Gap) => {
    if (busy.value !== undefined) return;
    busy.value = gap.title;
    fault.value = undefined;
    const content = contentOf(gap, { owner, taken: valueOf(read)?.taken ?? [] });
    const answered = await call('POST /api/drafts', { body: { content, base: null } });
    busy.value = undefined;
    if (answered.ok) onBegun(answered.value.id);
    else fault.value = answered.fault;
  };
  return { read, busy, fault, begin };
}

function contentOf(gap: Gap, beside: { owner: string; taken: { id: EntryId }[] }) {
  const today = new Date().toISOString().slice(0, 10);
  const asked = { ...beside, today, title: gap.title.slice(0, 200) };
  if (gap.kind === 'campaign') {
    const blank = blankEntry({ ...asked, kind: 'campaign' });
    return { ...blank, body: { ...blank.body, claims: { names: [gap.title] } } };
  }
  const blank = blankEntry({ ...asked, kind: 'guidance' });
  return { ...blank, body: { ...blank.body, campaigns: [gap.campaign] } };
}

async function readCoverage(call: Call): Promise<Answered<Read>> {
  const [coverage, release, drafts] = await Promise.all([
    call('GET /api/insight/coverage', {}),
    call('GET /api/release', {}),
    call('GET /api/drafts', {}),
  ]);
  if (!coverage.ok) return coverage;
  if (!release.ok) return release;
  if (!drafts.ok) return drafts;
  const heads = drafts.value.drafts;
  const taken = [...(release.value.release?.entries ?? []), ...heads.map(({ entry }) => ({ id: entry }))];
  const draftOf: Read['draftOf'] = (kind, title) =>
    heads.find((draft) => draft.kind === kind && foldText(draft.title) === foldText(title))?.id;
  return { ok: true, value: { coverage: coverage.value, taken, draftOf } };
}
