import type { ClockView } from '../../../../src/domain/clock/clock';
import type { Verdict } from '../../../../src/domain/definition/verdict';
import type { ScriptView, StepView } from '../../../../src/domain/guidance/script-view';
import type { Own } from '../../../../src/ui/panel/state';
import { criteria } from './criteria';
import { script } from './script';

type Script = Extract<ScriptView, { kind: 'script' }>;

export const rejectReasons = [
  { id: 'too-small', title: 'Too small for an audit' },
  { id: 'no-project', title: 'No project within a year' },
  { id: 'student', title: 'Student, press or competitor' },
];

const [call, mail, meeting] = script.steps as [StepView, StepView, StepView];

/** The call had no answer, so the mail is next; a colleague had called before, and Marketing has written a newer one. */
export const inFlight: Script = {
  ...script,
  current: 'mail',
  attempt: { n: 2, of: 6 },
  newer: { release: 9 },
  signed: false,
  cartridge: { id: 'cartridge/sales-tools', title: 'Sales tools' },
  others: [
    { channel: 'call', day: '2026-11-10' },
    { channel: 'mail', day: '2026-11-12' },
  ],
  because: [...script.because, { by: 'age', days: 3 }],
  steps: [
    { ...call, status: 'done', done: { at: '2026-11-19T08:40:00.000Z', outcome: 'no-answer' } },
    { ...mail, status: 'next' },
    meeting,
  ],
};

export const putOff: Script = {
  ...script,
  current: 'call',
  steps: [{ ...call, status: 'snoozed', until: '2026-11-23T08:00:00.000Z' }, mail, meeting],
};

const { current: _, ...ended } = script;
export const over: Script = {
  ...ended,
  ended: 'end',
  steps: [
    { ...call, status: 'done', done: { at: '2026-11-19T08:40:00.000Z', outcome: 'not-interested' } },
    { ...mail, status: 'skipped' },
    meeting,
  ],
};

/** What a rep has said and written of the script in flight. */
export const ownWords: Own = {
  helpful: false,
  worked: ['call'],
  heard: ['We tried that with somebody else.'],
  mail: 'anna.berger@berger.example',
  wordings: {
    mail: {
      typed: { subject: 'Two figures for line 3', text: 'Hello {{firstName}},\n\nhere they are.' },
      subject: [{ t: 'text', text: 'Two figures for line 3' }],
      body: [
        {
          t: 'paragraph',
          children: [
            { t: 'text', text: 'Hello ' },
            { t: 'filled', field: 'firstName', text: 'Anna' },
            { t: 'text', text: ',' },
          ],
        },
        { t: 'paragraph', children: [{ t: 'text', text: 'here they are.' }] },
      ],
    },
  },
};

/** One settled by the rep's word, one that the CRM has contradicted since, one that only the lead can tell. */
export const verdictByWord: Verdict = {
  outcome: 'cannot tell yet',
  definition: 'definition/mql',
  title: 'Lead from a campaign',
  stage: 'MQL',
  count: { met: 4, of: 6 },
  newer: { definition: 'definition/mql-2027', title: 'Lead from a campaign, 2027', outcome: 'falls short' },
  criteria: [
    ...criteria.map((each) =>
      each.criterion.id === 'budget'
        ? {
            criterion: each.criterion,
            outcome: 'met' as const,
            byWord: { at: '2026-11-03T10:00:00.000Z', outcome: 'met' as const },
          }
        : each.criterion.id === 'size'
          ? {
              criterion: each.criterion,
              outcome: 'not met' as const,
              seen: 12,
              byWord: {
                at: '2026-11-03T10:00:00.000Z',
                outcome: 'met' as const,
                contradicted: true as const,
              },
            }
          : each,
    ),
    {
      criterion: {
        id: 'decides',
        title: 'Has a say in what is bought',
        operator: 'asked',
        required: true,
        reason: 'Otherwise we talk to the wrong person.',
        question: 'Who else looks at such a purchase with you?',
      },
      outcome: 'unknown',
      reason: 'asked',
    },
  ],
};

const owed = { startedBy: 'arrival', start: { at: '2026-11-17T08:00:00.000Z' } } as const;

export const severalClocks: ClockView[] = [
  {
    ...owed,
    state: 'breached',
    serviceLevel: 'service-level/hand-off',
    title: 'Accept or reject within a working day',
    duty: 'hand-off',
    side: 'sales',
    dueAt: '2026-11-18T08:00:00.000Z',
    minutesOver: 530,
    orMore: true,
  },
  {
    ...owed,
    state: 'paused',
    serviceLevel: 'service-level/next-step',
    title: 'Next step within two working days',
    duty: 'next-step',
    side: 'sales',
    startedBy: 'follow-up',
    until: '2026-11-24T08:00:00.000Z',
    minutesLeft: 300,
  },
  {
    ...owed,
    state: 'stopped',
    serviceLevel: 'service-level/first',
    title: 'First follow-up within 4 working hours',
    duty: 'first-follow-up',
    side: 'sales',
    stoppedAt: { at: '2026-11-17T09:30:00.000Z' },
    inTime: true,
    by: 'word',
    what: 'followed up',
  },
  {
    state: 'cannot tell',
    serviceLevel: 'service-level/answer',
    title: 'Requests are answered within three working days',
    duty: 'answer',
    side: 'marketing',
    reason: 'no-start',
  },
];
