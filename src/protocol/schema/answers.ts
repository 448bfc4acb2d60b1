import * as z from 'zod/mini';
import type { Acknowledgement, Fault, HubApi, HubRoute, Sync } from '../hub-api';
import { leadKey, recordedAct } from './acts';
import { conversation, conversationRow, directoryAddressee } from './conversation';
import { absenceAnswers } from './absences-api';
import { draftAnswers } from './drafts-api';
import { entry } from './entries';
import { holidayAnswers } from './holidays-api';
import { leadAnswers } from './leads-api';
import { me, person, sessionRow } from './people';
import { policyAnswers } from './policy-api';
import { proposalAnswers } from './proposals-api';
import { release, releaseContent, releaseSummary } from './release';
import { count, day, hash, id, instant, text, title } from './values';
import { insightAnswers } from './insight-api';
import { workshopAnswers } from './workshops-api';

const ok = z.object({ ok: z.literal(true) });
const link = z.object({ link: text(2000), expiresAt: instant });
const connected = z.object({ token: text(500).check(z.minLength(16)), me });

const sync = z.object({
  release: z.nullable(z.object({ number: count, hash })),
  cursor: count,
  conversations: z.array(conversation),
  acts: z.array(z.object({ lead: leadKey, recorded: recordedAct })),
  absences: z.array(z.object({ from: day, to: day })),
  more: z.exactOptional(z.literal(true)),
}) satisfies z.ZodMiniType<Sync>;

const acknowledgement = z.object({
  key: id,
  hash,
  conversation: z.exactOptional(conversation),
}) satisfies z.ZodMiniType<Acknowledgement>;

const people = z.object({
  people: z.array(z.object({ ...person.shape, invited: z.boolean(), disabled: z.boolean() })),
  teams: z.array(z.object({ id, title, lead: z.exactOptional(id) })),
});

/** Every error answer of the hub. */
export const fault = z.object({
  code: z.string().check(z.regex(/^[a-z][a-z0-9_-]*(\.[a-z0-9_-]+)+$/), z.maxLength(100)),
  message: text(2000),
  field: z.exactOptional(text(300)),
}) satisfies z.ZodMiniType<Fault>;

/** What a client accepts, by route. Fields that a newer hub added are dropped. */
export const answerSchemas: { [Route in HubRoute]: z.ZodMiniType<HubApi[Route]['answer']> } = {
  ...absenceAnswers,
  ...draftAnswers,
  ...workshopAnswers,
  ...insightAnswers,
  ...holidayAnswers,
  ...leadAnswers,
  ...policyAnswers,
  ...proposalAnswers,
  'GET /api/me': me,
  'POST /api/session': me,
  'DELETE /api/session': ok,
  'GET /api/sessions': z.object({ sessions: z.array(sessionRow) }),
  'DELETE /api/sessions/:id': ok,
  'GET /api/people': people,
  'POST /api/people': z.object({ person, ...link.shape }),
  'POST /api/people/:id/link': link,
  'POST /api/people/:id/disable': ok,
  'POST /api/people/:id/enable': ok,
  'POST /api/people/:id/role': z.object({ person }),
  'POST /api/teams': z.object({ id }),
  'GET /api/invitations/:token': z.object({ person, needsPassword: z.boolean() }),
  'POST /api/invitations/:token': me,
  'POST /api/my/link': link,
  'GET /api/demo/people': z.object({ people: z.array(person) }),
  'POST /api/demo/session': me,
  'POST /api/demo/connection': connected,
  'POST /api/connections': z.object({ redirectTo: text(4000) }),
  'POST /api/connections/token': connected,
  'GET /api/sync': sync,
  'GET /api/releases/:number': releaseContent,
  'GET /api/release': z.object({ release: z.nullable(release) }),
  'GET /api/releases': z.object({ releases: z.array(releaseSummary) }),
  'GET /api/playbook': z.object({ leadpact: z.literal(1), entries: z.array(entry) }),
  'GET /api/addressees': z.object({ addressees: z.array(directoryAddressee) }),
  'GET /api/feedback': z.object({ conversations: z.array(conversationRow), total: count }),
  'GET /api/feedback/:id': conversationRow,
  'POST /api/feedback/:id/moves': conversationRow,
  'POST /api/deliveries': acknowledgement,
};
