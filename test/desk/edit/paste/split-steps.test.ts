import { expect, test } from 'vitest';
import { splitSteps } from '../../../../src/desk/edit/paste/split-steps';

test('a mail with its subject becomes one step, without the lines of its head', () => {
  const mail =
    'From: Jana <jana@example.com>\nTo: Ada\nSubject: Where scrap starts\n\nHello {{firstName}},\n\nhave a look.';
  expect(splitSteps(mail)).toEqual([
    {
      id: 'step-1',
      channel: 'mail',
      title: 'Where scrap starts',
      wait: 0,
      subject: 'Where scrap starts',
      text: 'Hello {{firstName}},\n\nhave a look.',
    },
  ]);
});

test('a plan by days becomes steps with their channel and their wait in working time', () => {
  const plan = [
    'Day 1: Call',
    'Ask which line.',
    '',
    'Day 2 – E-mail',
    'Subject: The recording',
    'Here it is.',
    '',
    'Day 5: LinkedIn',
    'Connect.',
  ].join('\n');
  expect(
    splitSteps(plan).map(({ channel, wait, title, subject }) => ({ channel, wait, title, subject })),
  ).toEqual([
    { channel: 'call', wait: 0, title: 'Call', subject: undefined },
    { channel: 'mail', wait: 480, title: 'E-mail', subject: 'The recording' },
    { channel: 'social', wait: 1440, title: 'LinkedIn', subject: undefined },
  ]);
});

test('German headings and waits are understood', () => {
  const plan =
    '## Schritt 1: Anruf\nFragen.\n\n## Schritt 2: Mail nach 2 Stunden\nBetreff: Danke\nGuten Tag\n\nTermin\nHingehen.';
  const steps = splitSteps(plan);
  expect(steps.map(({ channel }) => channel)).toEqual(['call', 'mail', 'meeting']);
  expect(steps[1]).toMatchObject({ wait: 120, subject: 'Danke' });
});

test('rules and further subject lines begin a new step', () => {
  const two = 'Subject: One\nFirst.\n---\nSecond, without a head.\nSubject: Three\nThird.';
  const steps = splitSteps(two);
  expect(steps.map(({ title, text }) => [title, text])).toEqual([
    ['One', 'First.'],
    ['Second, without a head.', 'Second, without a head.'],
    ['Three', 'Third.'],
  ]);
});

test('a sentence that begins like a heading stays in its step', () => {
  const mail = 'Subject: Date\nHello,\n\nCall me when it suits you.\nMail me, or come by,\nand we see.';
  expect(splitSteps(mail)).toHaveLength(1);
  expect(splitSteps(mail)[0]?.text).toContain('Call me when it suits you.');
});

test('steps that are added do not take the ids of those that are there, and wait a day', () => {
  const steps = splitSteps('Subject: Again\nHello', [{ id: 'step-2' }]);
  expect(steps[0]).toMatchObject({ id: 'step-2-2', wait: 480 });
});

test('nothing but white space is no step', () => {
  expect(splitSteps(' \r\n \n---\n')).toEqual([]);
});

test('line ends of Windows are none of the text', () => {
  expect(splitSteps('Subject: A\r\nOne\r\nTwo')[0]?.text).toBe('One\nTwo');
});
