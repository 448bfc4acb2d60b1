import type { Conversation } from '../../../src/domain/feedback/conversation';
import type { Person, Role } from '../../../src/domain/people/person';
import type { ConversationRow, Me } from '../../../src/protocol/hub-api';

const person = (role: Role, name = 'Jana Winter'): Person => ({
  id: name.toLowerCase().replaceAll(' ', '-'),
  name,
  email: `${name.toLowerCase().replaceAll(' ', '.')}@example.com`,
  role,
});

export const jana = person('marketing', 'Jana Winter');
export const henrike = person('team_lead', 'Henrike Vogel');
export const ada = person('rep', 'Ada Okafor');
export const sabine = person('admin', 'Sabine Kraemer');

export const me = (who: Person, demo = false): Me => ({
  person: who,
  company: { id: 'c1', name: 'Tauber Sensing' },
  leadKey: `${'A'.repeat(43)}=`,
  session: 's1',
  demo,
});

const asked: Conversation = {
  id: 'r1',
  key: 'k1',
  complaint: 'The leads of the webinar come without a phone number.',
  request: 'Make the phone number a required field of the form.',
  addressee: { kind: 'cartridge', id: 'cartridge/awareness' },
  by: '2030-01-10',
  author: { id: ada.id, name: ada.name },
  to: { title: 'Awareness', person: { id: jana.id, name: jana.name } },
  at: '2029-12-20T09:00:00.000Z',
  moves: [],
};

/** A request of Ada's to Jana, as the hub shows it to Jana. */
export const request = (more: Partial<ConversationRow> = {}): ConversationRow => ({
  ...asked,
  state: 'requested',
  may: ['promise', 'decline', 'counter', 'report'],
  ...more,
});
