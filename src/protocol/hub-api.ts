import type {
  Addressee,
  Complaint,
  Conversation,
  ConversationState,
  Move,
} from '../domain/feedback/conversation';
import type { Day, Instant } from '../domain/instant';
import type { CrmId, LeadKey } from '../domain/lead/facts';
import type { Person, Role } from '../domain/people/person';
import type { Entry, EntryId } from '../domain/playbook/entries';
import type { Hash, Release, ReleaseContent } from '../domain/playbook/release';
import type { LeadAct, RecordedAct } from '../domain/progress/act';
import { absenceAccess, type AbsenceRoutes } from './hub-api/absences';
import { draftAccess, type DraftRoutes } from './hub-api/drafts';
import { holidayAccess, type HolidayRoutes } from './hub-api/holidays';
import { policyAccess, type PolicyRoutes } from './hub-api/policy';
import { proposalAccess, type ProposalRoutes } from './hub-api/proposals';
import { leadAccess, type LeadRoutes } from './hub-api/leads';
import { insightAccess, type InsightRoutes } from './hub-api/insight';
import type { Route } from './hub-api/route';
import { workshopAccess, type WorkshopRoutes } from './hub-api/workshops';

/** Who may call a route: anyone, anyone signed in, or the roles named; `demo`: anyone on a loopback demonstration hub. */
export type Access = 'anyone' | 'signed-in' | 'demo' | readonly Role[];

export type Me = {
  person: Person;
  company: { id: string; name: string } /** Base64, 32 bytes */;
  leadKey: string;
  session: string;
  demo: boolean;
};

export type SessionRow = {
  id: string;
  kind: 'desk' | 'extension';
  label: string;
  createdAt: Instant;
  lastSeenAt: Instant;
  current: boolean;
};

export type { Proposal, ProposalSummary } from './hub-api/proposals';

export type ConversationRow = Conversation & {
  state: ConversationState /** the moves that the caller may make now */;
  may: Move['kind'][];
};

export type DirectoryAddressee = {
  addressee: Addressee;
  title: string;
  person?: { id: string; name: string };
};

/** What the outbox sends. The hub stores it once per person and key, whatever happens in between. */
export type Delivery = { key: string; device: string; seq: number; at: Instant } & (
  | { kind: 'complaint'; complaint: Complaint }
  | { kind: 'move'; conversation: string; move: Move }
  | { kind: 'act'; lead: LeadKey; crm: CrmId; campaign?: EntryId; release: number; act: LeadAct }
);
/** `hash`: hex SHA-256 over the request's exact body. Only this, with the same key and hash, empties the outbox. */
export type Acknowledgement = { key: string; hash: Hash; conversation?: Conversation };

export type Sync = {
  release: { number: number; hash: Hash } | null;
  cursor: number;
  conversations: Conversation[];
  /** What I did, on whichever device; what I have only seen is not among it. */
  acts: { lead: LeadKey; recorded: RecordedAct }[];
  /** When I am away: all of it, every time. */
  absences: { from: Day; to: Day }[];
  /** There is more news than one answer carries: ask again at once. */
  more?: true;
};

/** Every error answer: `code` for programs, `message` for people (what happened, to what, what to do), `field` where one is to blame. */
export type Fault = { code: string; message: string; field?: string };

type None = undefined;

/** Every route of the hub: what it takes and gives. Paths carry `:name` parameters. */
export type HubApi = AbsenceRoutes &
  DraftRoutes &
  WorkshopRoutes &
  InsightRoutes &
  HolidayRoutes &
  LeadRoutes &
  PolicyRoutes &
  ProposalRoutes & {
    'GET /api/me': Route<None, object, Me>;
    'POST /api/session': Route<{ email: string; password: string }, object, Me>;
    'DELETE /api/session': Route<None, object, { ok: true }>;
    'GET /api/sessions': Route<None, object, { sessions: SessionRow[] }>;
    'DELETE /api/sessions/:id': Route<None, object, { ok: true }>;
    'GET /api/people': Route<
      None,
      object,
      {
        people: (Person & { invited: boolean; disabled: boolean })[];
        teams: { id: string; title: string; lead?: string }[];
      }
    >;
    'POST /api/people': Route<
      { name: string; email: string; role: Role; team?: string },
      object,
      { person: Person; link: string; expiresAt: Instant }
    >;
    'POST /api/people/:id/link': Route<None, object, { link: string; expiresAt: Instant }>;
    'POST /api/people/:id/disable': Route<None, object, { ok: true }>;
    'POST /api/people/:id/enable': Route<None, object, { ok: true }>;
    'POST /api/people/:id/role': Route<{ role: Role; team?: string }, object, { person: Person }>;
    'POST /api/teams': Route<{ title: string; lead?: string }, object, { id: string }>;
    'GET /api/invitations/:token': Route<None, object, { person: Person; needsPassword: boolean }>;
    'POST /api/invitations/:token': Route<{ password?: string }, object, Me>;
    'POST /api/my/link': Route<None, object, { link: string; expiresAt: Instant }>;
    'GET /api/demo/people': Route<None, object, { people: Person[] }>;
    'POST /api/demo/session': Route<{ person: string }, object, Me>;
    'POST /api/demo/connection': Route<{ person: string; label: string }, object, { token: string; me: Me }>;
    'POST /api/connections': Route<
      { redirectUri: string; state: string; challenge: string; label: string },
      object,
      { redirectTo: string }
    >;
    'POST /api/connections/token': Route<
      { code: string; verifier: string; redirectUri: string },
      object,
      { token: string; me: Me }
    >;
    'GET /api/sync': Route<None, { release: number; cursor: number }, Sync>;
    'GET /api/releases/:number': Route<None, { since?: number }, ReleaseContent>;
    'GET /api/release': Route<None, object, { release: Release | null }>;
    'GET /api/releases': Route<None, object, { releases: Omit<Release, 'entries'>[] }>;
    'GET /api/playbook': Route<None, object, { leadpact: 1; entries: Entry[] }>;
    'GET /api/addressees': Route<None, object, { addressees: DirectoryAddressee[] }>;
    'GET /api/feedback': Route<
      None,
      {
        state?: ConversationState | 'open' | 'all';
        mine?: 'asked' | 'answer' | 'all';
        search?: string;
        page?: number;
      },
      { conversations: ConversationRow[]; total: number }
    >;
    'GET /api/feedback/:id': Route<None, object, ConversationRow>;
    'POST /api/feedback/:id/moves': Route<{ key: string; move: Move }, object, ConversationRow>;
    'POST /api/deliveries': Route<Delivery, object, Acknowledgement>;
  };

export type HubRoute = keyof HubApi;

const staff = ['marketing', 'team_lead', 'admin'] as const;

/** Who may call each route; the hub registers by these rows and one test walks them. */
export const access = {
  ...absenceAccess,
  ...draftAccess,
  ...workshopAccess,
  ...insightAccess,
  ...holidayAccess,
  ...leadAccess,
  ...policyAccess,
  ...proposalAccess,
  'GET /api/me': 'signed-in',
  'POST /api/session': 'anyone',
  'DELETE /api/session': 'signed-in',
  'GET /api/sessions': 'signed-in',
  'DELETE /api/sessions/:id': 'signed-in',
  'GET /api/people': staff,
  'POST /api/people': ['admin'],
  'POST /api/people/:id/link': ['admin'],
  'POST /api/people/:id/disable': ['admin'],
  'POST /api/people/:id/enable': ['admin'],
  'POST /api/people/:id/role': ['admin'],
  'POST /api/teams': ['admin'],
  'GET /api/invitations/:token': 'anyone',
  'POST /api/invitations/:token': 'anyone',
  'POST /api/my/link': 'signed-in',
  'GET /api/demo/people': 'demo',
  'POST /api/demo/session': 'demo',
  'POST /api/demo/connection': 'demo',
  'POST /api/connections': 'signed-in',
  'POST /api/connections/token': 'anyone',
  'GET /api/sync': 'signed-in',
  'GET /api/releases/:number': 'signed-in',
  'GET /api/release': 'signed-in',
  'GET /api/releases': 'signed-in',
  'GET /api/playbook': staff,
  'GET /api/addressees': 'signed-in',
  'GET /api/feedback': 'signed-in',
  'GET /api/feedback/:id': 'signed-in',
  'POST /api/feedback/:id/moves': 'signed-in',
  'POST /api/deliveries': 'signed-in',
} as const satisfies Record<HubRoute, Access>;
