import type { Role } from '../../../domain/people/person';
import { signIn } from './access';

export const shell = {
  product: 'Leadpact',
  documentTitle: (page: string) => `${page} · Leadpact`,
  skip: 'Skip to the page',
  navigation: 'Main navigation',
  again: 'Try again',
  start: 'Start',
  playbook: 'Playbook',
  requests: 'Requests',
  workshops: 'Workshops',
  cartridges: 'Cartridges',
  insight: 'Insight',
  people: 'People',
  absences: 'Absences',
  sessions: 'Browsers',
  signOut: 'Sign out',
  roles: signIn.roles,
  demoBar: 'Demonstration: choose who you are',
  youAre: 'You are:',
  demoRoles: { rep: 'rep', marketing: 'marketing', team_lead: 'team lead', admin: 'admin' } satisfies Record<
    Role,
    string
  >,
  someoneElse: 'Someone else',
  chooseSomeone: 'Who do you want to be?',
  nowNamed: (name: string) => `You are now ${name}.`,
  nowhere: 'There is no page at this address',
  nowhereHelp: 'The link may be old or cut off. Start from the first page.',
  toStart: 'Go to the start page',
  noHub: 'No answer from the hub',
  broken: 'This page failed',
  brokenHelp: 'What you typed is kept. Load the page again.',
  reload: 'Load again',
};

export const start = {
  greeting: (name: string) => `Hello, ${name}`,
  toAnswer: 'Requests that wait for your answer',
  noneToAnswer: 'No request waits for you',
  noneToAnswerHelp: 'When Sales or Marketing asks you for something, it appears here with its day.',
  asked: 'What you asked for',
  noneAsked: 'You have no open request',
  noneAskedHelp:
    'Complain and ask from the button of the extension; the answers appear here and on the lead.',
  toSign: 'Proposals to sign',
  noneToSign: 'Nothing waits for your signature',
  noneToSignHelp: 'What somebody proposes for the playbook appears here until it is signed and released.',
  inForce: 'In force now',
  noRelease: 'No playbook yet',
  noReleaseHelp: {
    may: 'Begin with a starter: one form, ten minutes. Once both sides have signed, it can be released.',
    not: 'Marketing or a team lead proposes one; once both sides have signed, it shows here and on your leads.',
  },
  all: 'Show all',
  invite: 'Invite people',
  inviteHelp: 'Signing needs one person of Marketing and one team lead of Sales.',
  by: (name: string) => `by ${name}`,
  waitingFor: { sales: 'waits for Sales', marketing: 'waits for Marketing', both: 'waits for both sides' },
  readyToRelease: 'signed: ready to release',
};
