import type { FilledBlock, FilledInline, ScriptView } from '../../../../src/domain/guidance/script-view';

const text = (words: string): FilledInline => ({ t: 'text', text: words });
const paragraph = (...children: FilledInline[]): FilledBlock => ({ t: 'paragraph', children });
const firstName: FilledInline = { t: 'filled', field: 'firstName', text: 'Anna' };

export const script: Extract<ScriptView, { kind: 'script' }> = {
  kind: 'script',
  guidance: 'guidance/cutting-scrap',
  version: { guidance: 'guidance/cutting-scrap', release: 7 },
  current: 'call',
  others: [],
  signed: true,
  title: 'After the webinar',
  because: [
    { by: 'campaign', title: 'Cutting scrap' },
    { by: 'response', response: 'attended' },
    { by: 'persona', title: 'Head of production' },
  ],
  keyMessage: 'Scrap is a matter of one line and one quarter, not of new machines.',
  persona: {
    title: 'Head of production',
    goal: 'Deliver on time with the people and machines that are there.',
    questions: ['Which line gives you the most trouble?', 'Who looks at scrap each morning?'],
    story: 'Kern & Sohn halved scrap on their busiest line in eleven weeks, with the crew they had.',
  },
  steps: [
    {
      id: 'call',
      channel: 'call',
      title: 'Call about their question',
      wait: 0,
      status: 'next',
      leadsTo: {
        reached: 'meeting',
        'no-answer': 'mail',
        'message-left': 'mail',
        'wrong-person': 'end',
        'not-now': 'call',
        'not-interested': 'recycle',
      },
      dueAt: '2026-11-19T10:40:00.000Z',
      body: [
        paragraph(text('Good morning '), { t: 'gap', field: 'lastName' }, text(',')),
        paragraph(
          text('You asked in the webinar how line 3 could cut scrap, and I have '),
          { t: 'strong', children: [text('two figures')] },
          text(' for you. Is now a good moment?'),
        ),
        {
          t: 'list',
          ordered: false,
          items: [
            [text('Which line is it, and what does it make?')],
            [text('What does a day of scrap cost you, '), firstName, text('?')],
          ],
        },
      ],
    },
    {
      id: 'mail',
      channel: 'mail',
      title: 'Send the two figures',
      wait: 480,
      status: 'later',
      dueAt: '2026-11-20T10:40:00.000Z',
      subject: [text('Line 3: two figures from the webinar, '), firstName],
      body: [
        paragraph(text('Hello '), firstName, text(',')),
        paragraph(
          text('as promised: '),
          { t: 'link', href: 'https://assets.example/scrap', children: [text('recording and slides')] },
          text('. At '),
          { t: 'filled', field: 'company', text: 'Berger Metallbau GmbH' },
          text(' I would start with the press shop.'),
        ),
        paragraph(text('Would Thursday suit you for a look at the line?')),
      ],
    },
    {
      id: 'meeting',
      channel: 'meeting',
      title: 'Half-day audit of one line',
      wait: 2400,
      status: 'later',
      body: [paragraph(text('Bring the checklist, and somebody who has run a press.'))],
    },
  ],
  objections: [
    {
      heard: 'We have no time for an audit before Christmas.',
      answer: [
        paragraph(text('It takes one engineer of ours and one hour of yours; the line keeps running.')),
      ],
    },
    {
      heard: 'We tried that with somebody else.',
      answer: [paragraph(text('What came of it, and what would have had to be different?'))],
    },
  ],
  do: ['Name the line that they asked about', 'Offer two dates'],
  dont: ['Quote a price for the audit: it is free', 'Send the brochure first'],
  assets: [
    { title: 'Scrap audit, one page', url: 'https://assets.example/audit.pdf' },
    { title: 'Kern & Sohn: the story', url: 'https://assets.example/kern' },
  ],
  owner: 'Jana Vogt, Marketing',
};
