import type { Entry } from '../../../src/domain/playbook/entries';
import type { Me } from '../../../src/protocol/hub-api';
import type { Draft, DraftContent, DraftProblem } from '../../../src/protocol/hub-api/drafts';
import { jana, me } from './cast';
import { fakeHub, refusal } from './fake-hub';
import { entries as usual, hashOf, sealed } from './playbook';

const releasedAt = '2029-12-01T09:00:00.000Z';

type Kept = { drafts: Draft[]; problems: DraftProblem[] };
type HubWith = { who?: Me; entries?: Entry[]; kept?: Kept };

export const draftOf = (content: DraftContent, more: Partial<Draft> = {}): Draft => ({
  id: `d-${content.id.replace('/', '-')}`,
  entry: content.id,
  kind: content.kind,
  title: content.title,
  base: null,
  version: 1,
  by: { id: jana.id, name: jana.name },
  at: '2029-12-20T09:00:00.000Z',
  content,
  ...more,
});

function headOf(draft: Draft): Omit<Draft, 'content'> {
  const { content, ...head } = draft;
  return { ...head, title: content.title };
}

/** A hub with a playbook in force (none when it has no entries) that keeps drafts as the true one does. */
export function draftHub({
  who = me(jana),
  entries = usual,
  kept = { drafts: [], problems: [] },
}: HubWith = {}) {
  const head = { number: 1, hash: hashOf(entries), releasedAt, title: 'The pact', signatures: [] };
  const find = (id: string | undefined) => kept.drafts.find((draft) => draft.id === id);
  const hub = fakeHub({
    'GET /api/me': () => who,
    'GET /api/release': () => ({ release: null }),
    'GET /api/releases': () => ({ releases: entries.length > 0 ? [head] : [] }),
    'GET /api/releases/:number': () => ({
      ...head,
      pactSince: releasedAt,
      since: null,
      removed: [],
      entries: entries.map(sealed),
    }),
    'GET /api/people': () => ({ people: [], teams: [{ id: 't1', title: 'Sales South' }] }),
    'GET /api/drafts': () => ({ drafts: kept.drafts.map(headOf) }),
    'POST /api/drafts': ({ body }) => {
      if (kept.drafts.some(({ entry }) => entry === body.content.id)) return refusal(409, 'draft.exists');
      const draft = draftOf(body.content, { base: body.base });
      kept.drafts.push(draft);
      return draft;
    },
    'POST /api/drafts/check': () => ({ problems: kept.problems }),
    'GET /api/drafts/:id': ({ params }) => find(params['id']) ?? refusal(404, 'draft.unknown'),
    'PUT /api/drafts/:id': ({ params, body }) => {
      const draft = find(params['id']);
      if (!draft) return refusal(404, 'draft.unknown');
      if (draft.version !== body.version) return refusal(409, 'draft.moved_on');
      const { version, content, base = draft.base } = body;
      Object.assign(draft, { version: version + 1, content, base, title: content.title });
      return draft;
    },
    'DELETE /api/drafts/:id': ({ params }) => {
      kept.drafts.splice(
        kept.drafts.findIndex((draft) => draft.id === params['id']),
        1,
      );
      return { ok: true };
    },
    'GET /api/holidays/places': () => ({
      countries: [{ code: 'DE', title: 'Germany', regions: [{ code: 'BW', title: 'Baden-Württemberg' }] }],
    }),
    'GET /api/holidays': ({ query }) => ({
      holidays: [{ day: `${query['year']}-01-06`, title: query['region'] ? 'Dreikönig' : 'Neujahr' }],
    }),
  });
  return { hub, kept };
}
