import type { ComplaintProblem } from '../../domain/feedback/check';
import type { ConversationState, MoveKind } from '../../domain/feedback/conversation';
import type { Day, Instant } from '../../domain/instant';
import type { Role } from '../../domain/people/person';

const clock = new Intl.DateTimeFormat('en', { timeStyle: 'short' });
const dayAndClock = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short', timeStyle: undefined });
const weekday = new Intl.DateTimeFormat('en', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
});

const time = (at: Instant, now: number) => {
  const then = new Date(at);
  const sameDay = then.toDateString() === new Date(now).toDateString();
  return sameDay ? clock.format(then) : `${dayAndClock.format(then)}, ${clock.format(then)}`;
};
const day = (on: Day) => weekday.format(new Date(`${on}T00:00:00Z`));
const entries = (count: number) => (count === 1 ? '1 entry' : `${count} entries`);

const roles: Record<Role, string> = {
  rep: 'Sales rep',
  marketing: 'Marketing',
  team_lead: 'Team lead',
  admin: 'Admin',
};

const states: Record<ConversationState, string> = {
  requested: 'Asked',
  promised: 'Promised',
  declined: 'Declined',
  countered: 'Counter-offer',
  'reported done': 'Reported done',
  satisfied: 'Satisfied',
  withdrawn: 'Withdrawn',
};

const answered: Record<MoveKind, (by: string) => string> = {
  promise: (by) => `${by} promised`,
  decline: (by) => `${by} declined`,
  counter: (by) => `${by} offers instead`,
  report: (by) => `${by} says it is done`,
  accept: (by) => `${by} accepted`,
  satisfied: (by) => `${by} is satisfied`,
  'not-satisfied': (by) => `${by} is not satisfied`,
  withdraw: (by) => `${by} withdrew it`,
};

const problems: Record<ComplaintProblem['code'], string> = {
  'feedback.complaint_missing': 'Say what is wrong. One sentence is enough.',
  'feedback.complaint_too_long': 'Too long: at most 4,000 characters.',
  'feedback.request_missing': 'Say what you ask for. A complaint alone cannot be answered.',
  'feedback.request_too_long': 'Too long: at most 4,000 characters.',
  'feedback.request_asks_nothing':
    'This asks for nothing that somebody could do. Name the thing: “send us the attendee list by Friday”.',
  'feedback.request_repeats': 'This repeats the complaint. Say what they should do about it.',
  'feedback.addressee_missing': 'Choose whom you ask.',
  'feedback.day_missing': 'Choose a day.',
  'feedback.day_invalid': 'This is not a day of the calendar.',
  'feedback.day_past': 'This day has passed. Choose today or later.',
};

export const popup = {
  problems,
  name: 'Leadpact',
  roles,
  time,
  day,
  header: {
    settings: 'Settings',
    desk: 'Open the desk',
    refresh: 'Ask the hub now',
    asOf: (at: Instant, now: number) => `as of ${time(at, now)}`,
    never: 'nothing fetched yet',
    offline: 'offline',
    signedOut: 'signed out',
    waiting: (count: number) => `${count} waiting`,
    refused: (count: number) => `${count} refused`,
    fetched: 'Up to date.',
    notFetched: (why: string) => `Could not ask the hub. ${why}`,
    noWorker: 'Leadpact does not answer. Close this window and open it again.',
  },
  tabs: { label: 'What to see', write: 'Complain and ask', history: 'My requests' },
  lead: {
    title: 'This lead',
    unnamed: 'Lead without a name',
    earlier: 'the lead that it was written on',
    none: 'The tab in front shows no lead.',
    noneHint: 'Open a lead in your CRM and it stands here. You can complain without one.',
    noCampaign: 'Campaign not known',
    due: (at: Instant, now: number) => `Call by ${time(at, now)}`,
    overdue: (at: Instant, now: number) => `Was due ${time(at, now)}`,
    worked: 'Followed up',
    beforePact: 'Came before the pact',
    noServiceLevel: 'No service level',
    cannotTell: 'Due time: cannot tell',
    reset: 'Bring the panel back',
    resetDone: 'The panel is back on this page.',
    resetFailed: 'This page does not answer. Reload it and try again.',
  },
  site: {
    offer: (host: string) => `Show Leadpact on ${host}?`,
    why: 'Leadpact reads the lead in view, on this device. Your browser will ask you once.',
    crm: 'Which CRM is this?',
    enable: 'Enable on this site',
    enabled: (host: string) => `Enabled on ${host}. Open a lead to see it.`,
    refused: 'The browser did not allow it. Nothing was changed.',
  },
  unconnected: {
    title: 'Connect to your company’s hub',
    text: 'The hub holds what Marketing and Sales agreed. Connect once; after that Leadpact also works offline.',
    open: 'Connect',
    demoTitle: 'Who do you want to be?',
    demoText: 'The demonstration company has people of both sides. Choose one to begin.',
    signedOutTitle: 'Sign in again',
    signedOutText:
      'The hub ended this session. What you wrote is kept here and is sent once you have signed in.',
    signIn: 'Sign in',
    demoOpen: 'Choose who you are',
  },
  person: {
    label: 'You are',
    failed: (why: string) => `Could not switch. ${why}`,
    waiting: (count: number, name: string) =>
      `${entries(count)} of ${name} ${count === 1 ? 'waits' : 'wait'} here until you are ${name} again.`,
  },
  form: {
    title: 'Every complaint includes a request',
    complaint: 'Complaint: what is wrong?',
    complaintExample: 'For example: “Half of the trade-show leads have no phone number.”',
    request: 'Request: what do you ask for?',
    requestExample: 'For example: “Please collect phone numbers at the stand from December on.”',
    starters: 'Begin the request with',
    starterTexts: [
      { label: 'Send us …', text: 'Please send us ' },
      { label: 'Change …', text: 'Please change ' },
      { label: 'Add to every lead …', text: 'Please add to every lead ' },
      { label: 'Explain …', text: 'Please explain to us ' },
      { label: 'Stop …', text: 'Please stop ' },
    ],
    to: 'To',
    choose: 'Choose whom you ask',
    guessed: (title: string) => `From the campaign “${title}”.`,
    nobody: 'Nobody can be asked yet: connect to the hub once, so that Leadpact knows the addressees.',
    by: 'Answer by',
    byPreset: 'Five working days from today.',
    reader: (name: string) => `${name} reads it, with your name. So can Marketing and the team leads.`,
    readerUnknown: 'Marketing and the team leads can read it, with your name.',
    send: 'Save and send',
    keys: 'Ctrl + Enter',
    keysMac: '⌘ + Enter',
    draft: 'Draft kept on this device',
    discard: 'Discard draft',
    discarded: 'Draft discarded.',
    bringBack: 'Bring it back',
    notSaved: (code: string) =>
      `Not saved: this browser’s storage did not take it (${code}). Your text is still here; copy it and try again.`,
    draftNotKept:
      'This draft cannot be kept: the browser’s storage does not take it. Copy your text before you close this window.',
    saved: (to: string) => `Saved. It goes to ${to}.`,
    savedOffline: (to: string) => `Saved. It goes to ${to} as soon as the hub can be reached.`,
    undo: 'Undo',
    undone: 'Taken back. Nothing was sent.',
    withdrawn: 'It had been sent already; it is being withdrawn.',
    onItsWay: 'It is being sent this moment. You can withdraw it in “My requests” once it has arrived.',
    personalData: (found: string[]) =>
      `This looks like personal data: ${found.join(', ')}. It will be sent as typed. Leave it out unless it is needed.`,
  },
  along: {
    title: 'What goes along',
    lead: (label: string) => `This lead (${label}), as a keyed code`,
    leadHint: 'A code that stands for the record. Name, company and fields stay in this browser.',
    leadNoKey: 'This lead cannot be attached: its code needs a connection to the hub first.',
    address: 'The record’s address too',
    addressHint: 'So that the reader can open the record. It names nobody.',
    other: (label: string) => `You began this draft on ${label}.`,
    begunWithout: 'This draft is not about a lead yet.',
    useShown: 'Use the lead in front',
    campaign: (title: string) => `Campaign: ${title}`,
    noCampaign: 'No campaign',
    release: (number: number) => `Playbook release ${number}`,
    noRelease: 'No playbook release',
    see: 'See exactly what is sent',
  },
  sent: {
    titleBefore: 'What will be sent',
    titleAfter: 'What was sent',
    text: 'This is everything that goes to the hub, letter by letter, over your signed-in connection.',
    waitingText: 'This is what is waiting. Nothing else goes to the hub.',
    hub: (host: string) => `To ${host}`,
    received: 'As the hub has it. Not part of it, and never sent: the lead’s name, company and fields.',
  },
  history: {
    empty: 'No requests yet',
    emptyText: 'What you ask for stands here with its answer, its deadline and who gave it.',
    write: 'Write the first one',
    isNew: 'New answer',
    yourTurn: 'Your turn',
    states,
    answered,
    asked: (to: string) => `You asked ${to}`,
    askedYou: (author: string) => `${author} asked you`,
    by: (on: Day) => `by ${day(on)}`,
    promisedBy: (on: Day) => `promised by ${day(on)}`,
    offeredBy: (on: Day) => `offered by ${day(on)}`,
    overdue: 'overdue',
    complaint: 'Complaint',
    request: 'Request',
    noAnswer: 'No answer yet.',
    waitingTag: 'Waiting',
    refusedTag: 'Refused',
    moveWaiting: (kind: string) => `“${kind}” is waiting to be sent.`,
    why: {
      offline: 'No connection: it is sent as soon as you are online.',
      'signed out': 'You are signed out: it is sent once you have signed in.',
      retry: (at: string) => `The hub did not answer. Next try at ${at}.`,
      soon: 'It is being sent.',
    },
    refusedText: (why: string) => `The hub refused it: ${why} Your text is kept here.`,
    edit: 'Edit again',
    editOver: 'Your draft is not empty. Send or discard it first.',
    copy: 'Copy text',
    discard: 'Discard',
    discardSure: 'Discard for good?',
    keep: 'Keep',
    takeBack: 'Take back',
    details: 'Details',
    open: 'Open on the desk',
  },
  moves: {
    names: {
      promise: 'Promise',
      decline: 'Decline',
      counter: 'Counter-offer',
      report: 'Report done',
      accept: 'Accept the offer',
      satisfied: 'Satisfied',
      'not-satisfied': 'Not satisfied',
      withdraw: 'Withdraw',
    } satisfies Record<MoveKind, string>,
    onDesk: 'Answer on the desk',
    withdrawSure: 'Withdraw this request?',
    notSatisfiedLabel: 'What is still missing?',
    notSatisfiedExample: 'For example: “The list came, but without phone numbers.”',
    textMissing: 'Say what is missing, so that they can act on it.',
    send: 'Save and send',
    cancel: 'Cancel',
    saved: 'Saved. It is on its way.',
  },
};
