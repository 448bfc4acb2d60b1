import type { Gap } from '../../domain/workshop/gaps';
import type { SignOff, VoidSignature } from '../../domain/playbook/sign-off';

const sides = { sales: 'Sales', marketing: 'Marketing' };

const workshopParts: Record<Gap['part'], string> = {
  title: 'the title is missing',
  field: 'no mapping reads this field',
  operator: 'the comparison does not fit the field',
  value: 'the value is missing or does not fit',
  reason: 'the reason is missing',
  question: 'the question is missing',
};

/** Why a signature does not count. */
const voidWhy: Record<VoidSignature['why'], string> = {
  left: 'has left',
  lost: 'no longer signs for that side',
  objected: 'has objected since',
  changed: 'has signed an earlier text',
};

/** What the hub says to people: error answers by code, why it does not start, its help and its log on the terminal. */
export const hub = {
  faults: {
    'request.not_found': 'There is nothing at this address.',
    'request.invalid': (about: string) => `The request was not understood: ${about}.`,
    'request.too_large': (about: string) =>
      `The request is larger than ${about}. Send less at once; nothing of it was kept.`,
    'request.too_deep': 'The request is nested too deeply; nothing of it was kept.',
    'request.cut_off': 'The request ended before it was complete; nothing of it was kept.',
    'request.not_json': 'The request is not JSON in UTF-8; nothing of it was kept.',
    'request.wrong_type': 'The request must say that it is application/json.',
    'request.cross_site': 'This request came from another web site and was not carried out.',
    'request.too_many': (about: string) => `Too many tries. Try again in ${about} seconds.`,
    'session.required': 'You are not signed in, or your session was ended. Sign in again.',
    'session.wrong': 'E-mail address or password is wrong.',
    'session.desk_only': 'Only a person who is signed in on the desk can do this.',
    'session.unknown': 'This session has already ended.',
    'role.not_allowed': (about: string) => `Your role does not allow this. It is for: ${about}.`,
    'demo.host': 'The demonstration answers only at an address of this machine, such as localhost.',
    'people.unknown': 'There is no such person here.',
    'people.email_taken': (about: string) => `Somebody with the address ${about} is here already.`,
    'people.team_unknown': 'There is no such team. Choose one from the list, or make it first.',
    'people.team_taken': (about: string) => `There is a team named ${about} already.`,
    'people.lead_unknown': 'A team is led by one of the people here. Choose one from the list.',
    'people.last_admin': 'This is the only admin. Make somebody else an admin first.',
    'people.disabled': 'This person is switched off. Switch them on first.',
    'invitation.unknown': 'This link has been used or has expired. Ask an admin for a new one.',
    'invitation.password_needed': 'Choose a password of at least ten characters.',
    'connection.redirect_unknown':
      'This is not the address of a browser extension. Connect from the extension.',
    'connection.code_unknown': 'This connection has expired. Connect again from the extension.',
    'connection.code_used':
      'This connection was used twice, so it was ended for safety. Connect again from the extension.',
    'release.unknown': (about: string) => `There is no release ${about}.`,
    'release.too_large': (about: string) =>
      `With this the playbook would be larger than ${about}, and browsers could not take it over. Take out what is no longer needed, or shorten it.`,
    'release.in_force': (about: string) => `What release ${about} says is in force already.`,
    'release.moved_on': (about: string) =>
      `Another release came into force after release ${about}. Look at it first, then roll back.`,
    'playbook.empty':
      'This playbook holds nothing. A release without entries would leave everyone without guidance.',
    'playbook.invalid': (about: string) => `The playbook contradicts itself: ${about}`,
    'playbook.unchanged': 'This playbook is the same as the release in force: there is nothing to sign.',
    'workshop.unknown': 'There is no such workshop.',
    'workshop.no_side': 'An admin speaks for neither side. Marketing and Sales write the criteria.',
    'workshop.handed_in':
      'Your side has handed in. Take it back first, as long as the other side is still writing.',
    'workshop.nothing_written': 'Your side has not written a criterion yet.',
    'workshop.incomplete': (about: string) => `Not complete yet. ${about}`,
    'workshop.laid_open':
      'Both sides have handed in and have seen each other’s criteria. From here on they are settled line by line.',
    'workshop.not_open': 'One side is still writing. When both have handed in, the lines can be settled.',
    'workshop.moved_on': (about: string) =>
      `${about} changed this meanwhile. Load it again; nothing was overwritten.`,
    'workshop.unsettled': (about: string) =>
      about === '1' ? 'One line is not settled yet.' : `${about} lines are not settled yet.`,
    'workshop.nothing_agreed': 'Everything was left out. A definition needs at least one criterion.',
    'workshop.drafted': 'A draft of this text exists already. Open it, or discard it first.',
    'draft.unknown': 'There is no such draft: it was proposed and released, or discarded.',
    'draft.exists': 'Somebody is writing at this entry already. Open that draft and write on in it.',
    'draft.moved_on': (about: string) =>
      `${about} has changed this draft since you opened it. Nothing was overwritten: look at what changed, then save again.`,
    'draft.based_on_older':
      'Another text of this entry is in force than the one that you started from. Load it again.',
    'draft.of_another_entry': 'A draft stays with its entry. Begin a new draft for another one.',
    'proposal.unknown': 'There is no such proposal.',
    'proposal.hash_differs': 'The text differs from the one you saw. Load the page again and read it first.',
    'proposal.closed': 'This proposal has been released or withdrawn.',
    'proposal.superseded': (about: string) =>
      `Another release has changed since: ${about}. Take that text over into the draft and propose it again.`,
    'proposal.signed': 'You have signed this already. The other side must be signed by another person.',
    'proposal.unsigned': (about: string) => `Not signed yet for: ${about}.`,
    'proposal.no_right':
      'You do not sign for a side at present. An admin sets who signs; a signer can name you as deputy.',
    'proposal.not_for_you': 'Proposals are read by those who write or sign them.',
    'proposal.past': 'This moment is past. Choose a later one, or release it now.',
    'policy.other_side': (about: string) =>
      `${about} speaks for the other side by role, and nobody signs for both. Choose somebody else.`,
    'policy.signs_for_none': (about: string) =>
      `${about} signs for no side, so nobody can sign in their place.`,
    'policy.not_yours': 'You can name and end your own deputies; an admin can do it for everyone.',
    'policy.days_backwards': 'The last day must not lie before the first, nor in the past.',
    'policy.deputy_unknown': 'This has been ended already.',
    'feedback.addressee_unknown':
      'Nobody answers under this name any more. Choose to whom it should go and send it again.',
    'feedback.unknown': 'There is no such request, or it is not for you to see.',
    'feedback.complaint_missing': 'Say what is wrong.',
    'feedback.complaint_too_long': 'The complaint is longer than 4,000 characters. Shorten it.',
    'feedback.request_missing': 'Say what you ask for: a complaint without a request cannot be answered.',
    'feedback.request_too_long': 'The request is longer than 4,000 characters. Shorten it.',
    'feedback.request_asks_nothing': 'The request asks for nothing in particular. Say what should be done.',
    'feedback.request_repeats': 'The request repeats the complaint. Say what should be done about it.',
    'feedback.addressee_missing': 'Choose to whom it goes.',
    'feedback.day_missing': 'Say by which day.',
    'feedback.day_invalid': 'This is not a day.',
    'feedback.day_past': 'This day is past. Choose a later one.',
    'feedback.text_missing': 'Say something about it.',
    'feedback.reason_missing': 'Give a reason: a request is not declined without one.',
    'feedback.text_too_long': 'The text is longer than 4,000 characters. Shorten it.',
    'feedback.not_your_move': 'This move is for the other side of this request.',
    'feedback.move_not_now': 'The request has moved on since. Load it again to see what is possible now.',
    'act.unfit': 'What was done on the lead contradicts itself. Nothing was kept.',
    'absences.unknown': 'This absence is not there any more.',
    'absences.not_your_team': 'You can enter absences for yourself and, as a team lead, for your team.',
    'absences.backwards': 'The last day is before the first. Choose a later one.',
    'absences.too_long': 'An absence lasts a year at most.',
    'absences.over': 'This absence was over more than three months ago; it changes nothing any more.',
    'absences.too_far': 'The first day is more than two years ahead. Choose an earlier one.',
    'absences.overlaps': 'There is an absence on some of these days already. Remove that one first.',
    'delivery.key_running': 'The same delivery is under way already. Try again shortly.',
    'delivery.key_reused': 'Something else arrived under the same key before. Nothing was changed.',
    'holidays.country_unknown': (about: string) =>
      `The holidays of the country ${about} are not known. Choose one from the list, or enter the days by hand.`,
    'holidays.region_unknown': (about: string) =>
      `This country has no region ${about}. Choose one from the list.`,
    'hub.unavailable': 'The hub cannot reach its database right now. Nothing was changed; try again shortly.',
    'hub.fault': 'The hub made a mistake; its log says which. Nothing was changed.',
  },
  /** What is wrong with one field of a request. */
  wrong: {
    missing: (field: string) => `${field} is missing`,
    unknown: (field: string) => `${field} is not known here`,
    too_big: (field: string) => `${field} is too long or too large`,
    too_small: (field: string) => `${field} is too short or too small`,
    other: (field: string) => `${field} is not as it should be`,
  },
  /** Who has still to sign, and whose signature does not count. */
  unsigned: ({ missing, void: not }: SignOff) =>
    [
      missing.map((side) => sides[side]).join(', '),
      ...not
        .filter(({ side }) => missing.includes(side))
        .map(({ name, side, why }) => `${name} (${sides[side]}) ${voidWhy[why]}`),
    ].join('. '),
  entries: (count: number) => `${new Intl.NumberFormat('en').format(count)} entries`,
  megabytes: (bytes: number) => `${Math.round(bytes / 1_000_000)} MB`,
  moreProblems: (count: number) => `And ${count} more.`,
  noTeam: 'No team',
  otherTeams: 'Other teams',
  workshopGaps: (gaps: Gap[], criteria: { id: string; title: string }[]) =>
    gaps
      .slice(0, 5)
      .map(({ criterion, part }) => {
        const place = criteria.findIndex(({ id }) => id === criterion);
        const title = criteria[place]?.title.trim() || `criterion ${place + 1}`;
        return `${title}: ${workshopParts[part]}.`;
      })
      .join(' '),
  roles: { rep: 'sales reps', marketing: 'marketing managers', team_lead: 'team leads', admin: 'admins' },
  kilobytes: (bytes: number) => `${Math.round(bytes / 1000)} kB`,
  companyName: 'My company',
  firstAdmin: 'First admin',
  deskSession: (browser: string) => `Desk in ${browser}`,
  someBrowser: 'a browser',
  start: {
    folderInUse: ({ folder, process }: { folder: string; process: string }) =>
      `The data folder ${folder} is in use by another hub${process && ` (process ${process})`}. ` +
      'Stop that one, or set LEADPACT_DATA to another folder.',
    folderNotWritable: ({ folder, code }: { folder: string; code: string }) =>
      `The data folder ${folder} cannot be written (${code}). ` +
      'Give this user the right to write there, or set LEADPACT_DATA to another folder.',
    folderUnreadable: ({ folder }: { folder: string }) =>
      `The database in ${folder} cannot be opened: its files are damaged or of another program. ` +
      'Put back a backup, or set LEADPACT_DATA to an empty folder.',
    noLocks: ({ path }: { path: string }) =>
      `The file system of ${path} does not hold locks, so two hubs could ruin one database. ` +
      'Set LEADPACT_DATA to a folder on a local disk, or use PostgreSQL with DATABASE_URL.',
    noFlock:
      'The program flock, which keeps two hubs from one data folder, is missing. ' +
      'Install the package util-linux, or use PostgreSQL with DATABASE_URL.',
    databaseNewer:
      'The database was changed by a newer version of the hub. Start that version, or put back a backup.',
    databaseUrl:
      'DATABASE_URL is not an address of PostgreSQL. It looks like postgres://user:password@host/database.',
    databaseUnreachable: ({ where, why }: { where: string; why: string }) =>
      `The database at ${where} cannot be used: ${why}. ` +
      'Check that it runs and that DATABASE_URL is right; its user must own the database and may create a role.',
    unreadableAddress: 'DATABASE_URL',
    portTaken: ({ host, port }: { host: string; port: number }) =>
      `Port ${port} on ${host} is taken by another program. Stop it, or set PORT to another number.`,
    hostUnknown: ({ host, code }: { host: string; code: string }) =>
      `The hub cannot listen on ${host} (${code}). Set HOST to an address of this machine.`,
    port: 'PORT must be a number from 0 to 65535.',
    url: 'LEADPACT_URL must be the address at which people reach the hub, such as https://leadpact.example.com.',
    needsTls: ({ host }: { host: string }) =>
      `The hub would be open to the network on ${host} without TLS, and its sign-in would not work there. ` +
      'Put it behind a proxy that ends TLS and set LEADPACT_URL to its https address, or leave HOST at 127.0.0.1.',
    demoIsLocal:
      'LEADPACT_DEMO=1 lets anyone be anyone, so it works on this machine only. Leave HOST and LEADPACT_URL away, or LEADPACT_DEMO.',
  },
  running: ({ url, store }: { url: string; store: string }) =>
    `Leadpact's hub is at ${url} (data: ${store}).`,
  firstAdminLink: ({ link, email }: { link: string; email: string }) =>
    `This company is empty. Its first admin (${email}) signs in once with this link:\n  ${link}`,
  postgres: 'PostgreSQL',
  stopping: 'Stopping the hub …',
  deskNotBuilt: 'The desk has not been built. Run "npm run build", then start the hub again.',
  help: `Leadpact's hub: one company, the desk, and what browsers connect to.

Usage: npm run hub

  HOST            where it listens; 127.0.0.1. Anything else needs LEADPACT_URL with https.
  PORT            4310
  LEADPACT_URL    the address at which people reach it; http://127.0.0.1:4310
  LEADPACT_DATA   folder of the embedded database; .leadpact/data
  DATABASE_URL    postgres://user:password@host/database, instead of the embedded database
  LEADPACT_DEMO   1: anyone may choose who they are. Only on this machine.
`,
};
