import { fiveSteps, type Starter } from '../starter';

export const demoRequest: Starter = {
  title: 'Demo request',
  about: 'Somebody asked on the website to be shown the product. Nothing else is as urgent.',
  channel: 'Website',
  responses: ['asked'],
  promise: 'Half an hour, your own case, no slides.',
  offer: 'a demonstration with the figures of their own case',
  keyMessage: 'You see your own case, not ours.',
  limit: 60,
  warn: 30,
  steps: fiveSteps({
    call: {
      title: 'Call while they still think of us',
      text: '“{{firstName}}, you have just asked us for a demonstration. I am the one who shows it, and I want to show the right thing. **What made you ask today?**”\n\nListen. Then:\n\n1. What do you want to have seen, for the half hour to be worth it?\n2. Who else at {{company}} should see it?\n3. Two dates: one this week, one next.',
    },
    talk: {
      title: 'The demonstration',
      text: 'Begin with their own words: *“You said that …”* Show three things, no more. After each: **“Would that change something at your place?”**\n\nEnd with one question: “What would have to happen now, for you to go on?”',
    },
    mail: {
      title: 'Mail, when nobody answered',
      subject: 'Your demonstration: two dates',
      text: 'Hello {{firstName}},\n\nyou asked us for a demonstration, and I have just tried to call you. So that you see **your own case**, two questions:\n\n- What should it do for {{company}}?\n- Does tomorrow at ten suit you, or Thursday at two?\n\nOne line is enough.\n\nKind regards',
    },
    second: {
      title: 'Second call, at another time of day',
      text: '“{{firstName}}, I owe you a demonstration. Is it still of interest? If so, I put it in your calendar now; if not, tell me frankly.”',
    },
    last: {
      title: 'Last mail',
      subject: 'Shall I close this?',
      text: 'Hello {{firstName}},\n\nyou asked for a demonstration; I have not reached you since. I do not want to be a nuisance, so this is my last mail.\n\nIf the subject comes back at {{company}}, answer to this mail, in a month or in a year.\n\nKind regards',
    },
  }),
  questions: [
    'What made you ask for the demonstration now?',
    'How do you solve it today, and what bothers you about that?',
    'If it does what you hope, what happens then?',
  ],
  objections: [
    {
      heard: 'Can you just send me a video?',
      answer:
        'Yes. It shows somebody else’s case, though. **Ten minutes with your own figures** say more; shall we?',
    },
    {
      heard: 'What does it cost?',
      answer:
        'Give the range at once, then ask: *what would it have to bring in, for that to be a good deal?*',
    },
  ],
  do: [
    'Call within the hour: they are on our page right now.',
    'Ask what they want to see before you show anything.',
  ],
  dont: ['Do not qualify them through a list of ten questions before they have seen something.'],
  criteria: [],
  rejectReasons: [{ id: 'looked-only', title: 'Only wanted to look around' }],
};

export const download: Starter = {
  title: 'Download',
  about: 'Somebody took a paper, a checklist or a price guide. They read; they have not asked for us yet.',
  channel: 'Download',
  responses: ['downloaded'],
  promise: 'What others found out, in ten pages.',
  offer: 'a quarter of an hour on what it means for their own case',
  keyMessage: 'The paper says what holds in general. We say what holds at your place.',
  limit: 480,
  warn: 120,
  steps: fiveSteps({
    call: {
      title: 'First call',
      text: '“{{firstName}}, you took our paper “[[campaign]]”. I do not call to sell you something; I would like to know **which page made you take it**.”\n\n1. What are you looking for, at {{company}}?\n2. Is there a project already, or is it reading for later?\n3. If a project: [[offer]].',
    },
    talk: {
      title: 'A quarter of an hour on their own case',
      text: 'Go through the one page that matters to them. Ask for their own figure beside each of ours. **Write both down**: that is the reason for a next talk.',
    },
    mail: {
      title: 'Mail, when nobody answered',
      subject: 'The page that most people ask about',
      text: 'Hello {{firstName}},\n\nthank you for reading “[[campaign]]”. Most readers ask about one thing: what it would mean at their own place.\n\nThat can be said in a quarter of an hour. Would you like that, or is it reading for later? Either answer helps me.\n\nKind regards',
    },
    second: {
      title: 'Second call',
      text: '“{{firstName}}, two minutes: is the subject of the paper on your table this year, or were you collecting?”\n\nIf they were collecting: thank them, reject with a reason. That is useful, too.',
    },
    last: {
      title: 'Last mail',
      subject: 'Only if it is on your table',
      text: 'Hello {{firstName}},\n\nI leave you in peace now. If “[[campaign]]” becomes a project at {{company}}, write me one line, and I come with [[offer]].\n\nKind regards',
    },
  }),
  questions: [
    'Which part of it made you take the paper?',
    'Is there a project, a date, somebody who asked you for it?',
    'What would you have to know, to take the next step?',
  ],
  objections: [
    {
      heard: 'I only wanted to read it.',
      answer:
        'That is what it is for. *May I ask what for?* If there is nothing behind it, I leave you in peace.',
    },
  ],
  do: ['Name the paper in the first sentence.', 'Believe them when they say that they were only reading.'],
  dont: ['Do not speak as if they had asked for an offer.'],
  criteria: [],
  rejectReasons: [{ id: 'reading', title: 'Reads for later, no project' }],
};
