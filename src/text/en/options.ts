import type { Instant } from '../../domain/instant';
import type { Role } from '../../domain/people/person';
import { moment } from './moment';
import { roles } from './roles';

const entries = (count: number) => (count === 1 ? '1 entry' : `${count} entries`);

const roleTexts: Record<Role, string> = {
  rep: 'works the leads: sees the panel in the CRM, complains with a request, gets an answer',
  marketing: 'runs the campaigns: writes guidance, signs for Marketing, answers requests on the desk',
  team_lead: 'leads a sales team: signs for Sales, answers requests to the team',
  admin: 'invites people and looks after the hub; signs for nobody',
};

export const options = {
  roles,
  title: 'Leadpact',
  subtitle: 'What Marketing and Sales agreed about a lead, on the lead page of your CRM.',
  steps: {
    connect: 'Connect your hub',
    allow: 'Allow your CRM',
    see: 'See a lead',
    done: 'done',
  },
  connection: {
    intro:
      'The hub belongs to your company. It holds the playbook and passes requests on; it holds no CRM record.',
    address: 'Address of the hub',
    addressHint: 'Your admin knows it. For example: leadpact.your-company.com',
    managed: 'Set by your organisation.',
    connect: 'Connect',
    connecting: 'Waiting for the sign-in…',
    connected: 'Connected.',
    problems: {
      missing: 'Type the address of your hub.',
      'not an address': 'This is no web address. It looks like leadpact.your-company.com.',
      'not the web': 'The address must begin with https:// or http://.',
    },
    plain:
      'This address is not encrypted. Use http only for a hub on this machine or in a network that you trust.',
    refused: 'The browser did not allow the address, so nothing was connected. Click “Connect” and allow it.',
    noAnswer: 'Leadpact’s worker did not answer. Try again; if it happens again, restart the browser.',
    failed: (why: string) => `Not connected. ${why}`,
    as: (name: string, role: Role) => `${name}, ${roles[role]}`,
    company: 'Company',
    person: 'You are',
    hub: 'Hub',
    playbook: 'Playbook',
    release: (number: number, at: Instant, now: Instant) => `Release ${number}, of ${moment(at, now)}`,
    noRelease: 'Nothing released yet',
    checked: 'Asked last',
    checkedAt: (at: Instant, now: Instant) => moment(at, now),
    never: 'Never',
    test: 'Test the connection',
    testing: 'Asking the hub…',
    works: (ms: number) => `The hub answered in ${ms} ms. All is up to date.`,
    lastFailed: (why: string) => `The hub was asked last without success. ${why}`,
    signedOut: 'Signed out',
    ok: 'Connected',
    signedOutText:
      'The hub ended this session. What you wrote is kept here and is sent once you have signed in.',
    signIn: 'Sign in again',
    leave: 'Leave or change person',
    left: 'Disconnected. What stands in this browser about you and the playbook was removed.',
    privacyTitle: 'What leaves this browser',
    privacy: [
      'What you write: a complaint with its request, to whom, by when. You see it letter by letter before it goes.',
      'With it: a keyed code that stands for the lead, its campaign, the playbook’s release. The record’s address only if you tick it.',
      'Never: the name, company or any field of a lead.',
    ],
  },
  leaving: {
    title: 'Not everything has been sent',
    text: (count: number, name: string) =>
      `${entries(count)} that ${name} wrote ${count === 1 ? 'is' : 'are'} still in this browser. What shall become of ${count === 1 ? 'it' : 'them'}?`,
    send: 'Send first, then leave',
    sendHint: 'Asks the hub now and leaves once everything has arrived.',
    sending: 'Sending…',
    stillThere: (count: number) =>
      `${entries(count)} could not be sent yet. Nothing was lost, and you are still connected.`,
    keep: 'Keep here and leave',
    keepHint: (name: string) => `Waits in this browser and is sent when ${name} connects again.`,
    save: 'Save as a file',
    saveHint: 'A readable file for you. After that you choose whether it stays here, too.',
    saved: 'The file was handed to your browser. Look whether it arrived, then choose:',
    remove: 'Remove here and leave',
    cancel: 'Stay connected',
  },
  demo: {
    title: 'Choose who you are',
    intro:
      'This demonstration company has people of both sides. Be a rep first; change sides at any time in the popup.',
    be: (name: string) => `Be ${name}`,
    current: 'That is you',
    roleTexts,
    none: 'The demonstration’s hub does not answer.',
    noneText: (hub: string) => `Start it with “npm start” and leave it running. It is expected at ${hub}.`,
    again: 'Try again',
    failed: (why: string) => `That did not work. ${why}`,
    lead: 'Open a practice lead',
    first: 'First choose who you are.',
  },
  sites: {
    intro:
      'Leadpact runs only on sites that you allow here, and there only on lead pages. What it reads stays in this browser.',
    empty: 'No site is allowed yet.',
    caption: 'Allowed sites',
    site: 'Site',
    crm: 'CRM',
    crmOf: (site: string) => `CRM of ${site}`,
    actions: 'Actions',
    remove: 'Remove',
    removeOf: (site: string) => `Remove ${site}`,
    removed: (site: string) => `${site} was removed.`,
    required: (site: string) => `${site} cannot be removed: this edition of Leadpact was made for it.`,
    revoked: 'Not allowed any more',
    allowAgain: 'Allow again',
    address: 'Address of your CRM',
    addressHint: 'Copy it from the browser while a lead is open.',
    add: 'Allow this site',
    added: (site: string) =>
      `${site} is allowed. Open a lead there; a page that is open already has it, too.`,
    refused: 'The browser did not allow it. Nothing was changed.',
    problems: {
      missing: 'Type the address of your CRM.',
      'not an address': 'This is no web address. It looks like https://crm.your-company.com.',
      'not the web': 'The address must begin with https:// or http://.',
    },
    notTaken: 'The browser’s storage did not take the change. Make room on the disk and try again.',
  },
  see: {
    text: 'Open any lead in your CRM. A small tab stands at the edge of the page and says by when to act; a click opens the panel.',
    open: (site: string) => `Open ${site}`,
    pin: 'Keep Leadpact in sight: click the puzzle piece in the toolbar and pin it. Its button opens the form for a complaint with its request.',
    later: 'First connect your hub and allow your CRM.',
    pictureTab: 'due 10:40 · meets',
    picture: 'A lead page with the tab of Leadpact at its right edge: due 10:40, meets.',
  },
  today: {
    title: 'Your day',
    notify: 'Notifications',
    notifyHint:
      'At most one in ten minutes, never outside your working hours or while you are away. Names are shown on this device only.',
    kinds: {
      near: 'A lead of mine is about to be overdue',
      late: 'A lead of mine is overdue',
      answer: 'A request of mine was answered, or I was asked',
    },
    refused: 'The browser did not allow notifications. Nothing was changed.',
    ask: 'Leads that nobody opened',
    askHint:
      'Every 15 minutes Leadpact asks Odoo, as you and with your own sign-in there, which open leads are yours. What it answers stays in this browser. Other CRMs cannot be asked.',
    askLabel: 'Ask Odoo for my open leads',
    askForbidden: 'Your company has switched this off.',
  },
  diagnosis: {
    title: 'Diagnosis',
    intro:
      'If something does not work, copy this report for your admin. It holds nothing about leads, and no names.',
    copy: 'Copy report',
    version: 'Version',
    browser: 'Browser',
    hub: 'Hub',
    none: 'none',
    connection: 'Connection',
    states: { none: 'not connected', ok: 'connected', 'signed out': 'signed out' },
    playbook: 'Playbook',
    playbookValue: (number: number, fresh: Instant) => `release ${number}, fresh at ${fresh}`,
    checked: 'Hub asked last',
    outbox: 'Waiting to be sent',
    outboxValue: (waiting: number, refused: number) => `${waiting} waiting, ${refused} refused`,
    fault: 'Last fault',
    faultValue: (code: string, at: Instant) => `${code}, ${at}`,
    grants: 'Allowed addresses',
    sites: 'Sites and their CRM',
    scripts: 'Registered page scripts',
  },
};
