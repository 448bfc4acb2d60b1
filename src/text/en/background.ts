import type { Instant } from '../../domain/instant';
import { moment } from './moment';

const leads = (count: number) => (count === 1 ? '1 lead' : `${count} leads`);

export const background = {
  /** How this browser is called in the list of sessions. */
  browserLabel: 'Browser extension',
  trouble: {
    'connect.missing': 'Leadpact is not connected to a hub. Connect it in the settings.',
    'connect.not_allowed':
      'Leadpact may not reach the hub’s address. Allow it in the settings with a click on “Connect”, then try again.',
    'connect.closed': 'The hub’s sign-in did not open or was closed. Check the address and try again.',
    'connect.denied': 'The hub did not let this browser in. Try again; if it happens again, ask your admin.',
    'connect.signed_out': 'You are not signed in at the hub. Connect again in the settings.',
    'connect.wrong_return':
      'The sign-in did not come back the way it was sent, so it was not used. Try again; if it happens again, ask your admin.',
    'release.gone':
      'The hub names no playbook, but this browser has one. The one here stays in use; ask your admin whether the hub was reset.',
    'release.older':
      'The hub offers an older playbook than this browser has. The newer one stays in use; ask your admin whether the hub was restored from a backup.',
    'release.changed':
      'The hub’s playbook has the same number as the one here but another content. The one here stays in use; tell your admin.',
    'release.not_whole':
      'The new playbook did not arrive as it was signed. The last good one stays in use; we try again by ourselves.',
    'release.not_understood':
      'The new playbook needs a newer version of Leadpact. The last good one stays in use; update the extension.',
    'store.full':
      'The browser did not store the new playbook: the disk may be full. The last good one stays in use; make room, then try again.',
  },
  badge: {
    none: 'Leadpact',
    title: (said: string[]) => `Leadpact: ${said.join('; ')}`,
    due: (count: number, overdue: number) =>
      overdue === count
        ? `${leads(count)} overdue`
        : `${leads(count)} due today${overdue > 0 ? `, ${overdue} overdue` : ''}`,
    answers: (count: number) => (count === 1 ? '1 new answer' : `${count} new answers`),
    refused: (count: number) =>
      count === 1 ? '1 request needs your attention' : `${count} requests need your attention`,
  },
  notice: {
    nameless: 'A lead',
    title: ({ late, near, answers }: { late: number; near: number; answers: number }) =>
      [
        ...(late > 0 ? [`${leads(late)} overdue`] : []),
        ...(near > 0 ? [`${leads(near)} due soon`] : []),
        ...(answers > 0 ? [answers === 1 ? '1 answer' : `${answers} answers`] : []),
      ].join(', '),
    late: (name: string, due: Instant, now: Instant) => `${name}: was due ${moment(due, now)}`,
    near: (name: string, due: Instant, now: Instant) => `${name}: due ${moment(due, now)}`,
    answer: (to: string, request: string) => `${to} answered: ${request}`,
    more: (count: number) => `and ${count} more`,
  },
  menu: { complain: 'Complain and request…', desk: 'Open the desk' },
};
