import type { Role } from '../../../domain/people/person';
import { roles } from '../roles';

/** What differs from `text/faults`: nobody tries again by himself at the desk. */
const faults: Record<string, string> = {
  'hub.timeout': 'The hub did not answer within 15 seconds. What you typed is kept: try again.',
  'hub.unreachable': 'The hub cannot be reached. What you typed is kept: check the connection and try again.',
};

export const access = { fault: (code: string) => faults[code] ?? '' };

export const signIn = {
  title: 'Sign in',
  lead: 'The agreement between Marketing and Sales.',
  ended: 'Your session has ended. Sign in and you are back where you were.',
  email: 'E-mail',
  password: 'Password',
  submit: 'Sign in',
  emailMissing: 'Enter the e-mail address of your invitation.',
  passwordMissing: 'Enter your password.',
  noAccount: 'No password yet? Open the link of your invitation, or ask your admin for a new one.',
  demoTitle: 'Choose who you are',
  demoLead: 'This is a demonstration company. Switch between people at any time to see the other side.',
  roles,
};

export const invitation = {
  welcome: (name: string) => `Welcome, ${name}`,
  lead: (role: Role) => `You are invited as: ${roles[role]}. Set a password for your next sign-in.`,
  leadSignIn: 'This link signs you in on this browser. It works once.',
  account: 'Your account',
  password: 'New password',
  rule: 'At least 10 characters. A sentence is easier to remember than a riddle.',
  repeat: 'The same password again',
  tooShort: (missing: number) =>
    `${missing} more ${missing === 1 ? 'character is' : 'characters are'} needed: at least 10 in all.`,
  differs: 'The two passwords differ. Type the same one twice.',
  show: 'Show what I type',
  submit: 'Set the password and sign in',
  submitSignIn: 'Sign in on this browser',
  unusable: 'This link cannot be used',
  askAgain: 'Ask the person who sent it for a new one, or sign in with your password.',
  toSignIn: 'Go to sign-in',
};

export const connect = {
  title: 'Connect this browser',
  question: (name: string) => `Allow this browser to show the playbook and send your feedback as ${name}?`,
  may: [
    'show the playbook on lead pages of your CRM',
    'send the complaints and requests that you write, and show their answers',
  ],
  mayNot:
    'It gets no password. Of a lead, the hub learns a keyed number, the campaign and what you write; never a name.',
  label: 'Name of this browser',
  labelHint: 'So that you recognise it under “My browsers”, where you can end the connection.',
  allow: 'Allow',
  refuse: 'Do not allow',
  someoneElse: (name: string) => `Not ${name}? Sign in as someone else`,
  done: 'Connected. You can close this window.',
  incomplete: 'This address is not complete',
  incompleteHelp: 'Open the options of the extension and press “Connect” there.',
  browser: (browser: string, system: string) => `${browser} on ${system}`,
};

export const sessions = {
  title: 'My browsers',
  lead: 'Where you are signed in, and which browsers show you the playbook on lead pages.',
  caption: 'Browsers where you are signed in',
  browser: 'Browser',
  kind: 'Used for',
  kinds: { desk: 'Desk', extension: 'Extension' },
  since: 'Since',
  lastSeen: 'Last seen',
  actions: 'Actions',
  current: 'This browser',
  unnamed: 'Unnamed browser',
  end: 'End',
  endNamed: (label: string) => `End ${label}`,
  ended: (label: string) => `${label} is signed out.`,
  linkTitle: 'Another browser',
  linkLead: 'Make a link that signs you in there without a password. It works once.',
  makeLink: 'Make a link',
  linkReady: 'Open this address in the other browser',
  expires: 'Works once, until',
  shownOnce: 'It is shown only now.',
};
