import { fiveSteps, type Starter } from '../starter';

export const webinarAttended: Starter = {
  title: 'Webinar, attended',
  about: 'They gave us an hour of their time. The next day they have forgotten half of it.',
  channel: 'Webinar',
  responses: ['attended'],
  promise: 'One hour, and you know what to do on Monday.',
  offer: 'a short talk on what it means at their place',
  keyMessage: 'You have seen how others do it. Let us look at what it would bring you.',
  limit: 240,
  warn: 60,
  steps: fiveSteps({
    call: {
      title: 'First call',
      text: '“{{firstName}}, you were in our webinar “[[campaign]]”. **Which part of it was for you?**”\n\nListen, then ask in this order:\n\n1. Where do you meet that at {{company}}?\n2. What have you tried?\n3. Who else cares about it?\n\nClose with [[offer]]: two dates.',
    },
    talk: {
      title: 'The talk that you agreed',
      text: 'Repeat what they told you on the phone. Take one number of theirs and work it out together. End with **one next step and a date**.',
    },
    mail: {
      title: 'Mail, when nobody answered',
      subject: '“[[campaign]]”: the recording, and one question',
      text: 'Hello {{firstName}},\n\nthank you for joining “[[campaign]]”. I have tried to call you with one question: *which part of it concerns {{company}}?*\n\nIf you answer with one sentence, I come with something that fits it: [[offer]].\n\nKind regards',
    },
    second: {
      title: 'Second call',
      text: '“{{firstName}}, I promised you [[offer]]. Is the subject still on your table, or has something else come first?”\n\nIf something else came first: *when should I ask again?* Note the month.',
    },
    last: {
      title: 'Last mail',
      subject: 'Until the next webinar',
      text: 'Hello {{firstName}},\n\nI have not reached you, and I do not want to press. You stay on the list for the next webinar; if “[[campaign]]” becomes a subject at {{company}} before, one line to me is enough.\n\nKind regards',
    },
  }),
  questions: [
    'Which part of the webinar was for you?',
    'Where do you meet that problem, and what does it cost?',
    'What would have to be different in half a year?',
  ],
  objections: [
    {
      heard: 'I only had it running beside my work.',
      answer: 'Most do. *Was there one minute at which you looked up?* That is where we begin.',
    },
  ],
  do: ['Name the webinar and one thing that was said in it.', 'Call on the same or the next working day.'],
  dont: ['Do not retell the webinar.'],
  criteria: [],
  rejectReasons: [],
};

export const webinarNoShow: Starter = {
  title: 'Webinar, did not come',
  about: 'They registered and did not come: the subject interests them, the time did not suit.',
  channel: 'Webinar',
  responses: ['no-show'],
  promise: 'One hour, and you know what to do on Monday.',
  offer: 'the three minutes that matter, told on the phone',
  keyMessage: 'You wanted to know. You need not watch an hour for it.',
  limit: 480,
  warn: 120,
  steps: fiveSteps({
    call: {
      title: 'First call',
      text: '“{{firstName}}, you had registered for “[[campaign]]” and then had something better to do; that happens to me, too. **What did you want to find out?** I tell you in three minutes.”',
    },
    talk: {
      title: 'The talk that you agreed',
      text: 'Tell the three minutes that they asked for. Then turn it round: *“And at {{company}}?”* End with one next step and a date.',
    },
    mail: {
      title: 'Mail, when nobody answered',
      subject: 'You missed “[[campaign]]”: here is the short form',
      text: 'Hello {{firstName}},\n\nyou had registered for “[[campaign]]”. You have missed an hour and can make up for it in three minutes:\n\n- what it was about: [[promise]]\n- what others make of it: they begin with one case\n- what I can do for {{company}}: [[offer]]\n\nShall I call you?\n\nKind regards',
    },
    second: {
      title: 'Second call',
      text: '“{{firstName}}, only one question: was it the subject that interested you, or the date that did not suit?”',
    },
    last: {
      title: 'Last mail',
      subject: 'The next date',
      text: 'Hello {{firstName}},\n\nI leave it at that. When “[[campaign]]” comes again, we invite you; if you want to know earlier, write to me.\n\nKind regards',
    },
  }),
  questions: [
    'What did you want to find out in the webinar?',
    'What made you look for it just then?',
    'Has that become more or less urgent since?',
  ],
  objections: [
    {
      heard: 'I shall watch the recording.',
      answer: 'Do. *Tell me what you look for, and I tell you the minute.*',
    },
  ],
  do: ['Make it easy: no reproach, no hour.'],
  dont: ['Do not ask why they did not come.'],
  criteria: [],
  rejectReasons: [{ id: 'no-interest', title: 'Registered by mistake or for somebody else' }],
};

export const tradeShow: Starter = {
  title: 'Trade show',
  about: 'They stood at our booth and talked with one of us. A week later nobody remembers the talk.',
  channel: 'Trade show',
  responses: ['attended', 'asked'],
  promise: 'You see it run, and take one idea home.',
  offer: 'a visit, or a call with the person from the booth',
  keyMessage: 'We go on where we stopped at the booth.',
  limit: 480,
  warn: 120,
  steps: fiveSteps({
    call: {
      title: 'First call',
      text: '“{{firstName}}, we met at [[campaign]]. I have the note from the talk before me: may I read it to you?”\n\nRead it. Then: **“Is that still how it is?”**\n\n1. What has come of it since you were back?\n2. Who have you told about it?\n3. [[offer]]: two dates.',
    },
    talk: {
      title: 'Visit or call',
      text: 'Bring along what was promised at the booth. Look at the real thing; ask for the one who works with it every day. End with **one next step and a date**.',
    },
    mail: {
      title: 'Mail, when nobody answered',
      subject: 'Our talk at [[campaign]]',
      text: 'Hello {{firstName}},\n\nthank you for stopping at our booth. You said what you are looking for; I have written it down, and would like to go on from there: [[offer]].\n\nDoes next week suit you?\n\nKind regards',
    },
    second: {
      title: 'Second call',
      text: '“{{firstName}}, after a show everybody’s desk is full. Shall I call again in two weeks, or is now better?”',
    },
    last: {
      title: 'Last mail',
      subject: 'Until the next show',
      text: 'Hello {{firstName}},\n\nI have not reached you since [[campaign]]. The note of our talk stays with me; if it becomes a subject at {{company}}, one line is enough, and we go on from there.\n\nKind regards',
    },
  }),
  questions: [
    'What did you come to the show for?',
    'What else did you see there that you liked?',
    'What has to happen at your place before you can decide?',
  ],
  objections: [
    {
      heard: 'I only took a bag.',
      answer: 'Honest! *What would we have to bring next time, for you to stay ten minutes?*',
    },
    {
      heard: 'Your competitor’s booth was larger.',
      answer: 'It was. What did they show you that we should have shown?',
    },
  ],
  do: [
    'Read the note from the booth before you dial.',
    'Let the person from the booth make the call, if at all possible.',
  ],
  dont: ['Do not send the general brochure.'],
  criteria: [
    {
      id: 'talked',
      title: 'Talked with one of us',
      operator: 'asked',
      required: false,
      reason: 'A scanned badge alone says nothing.',
      question: 'With whom of us did you talk at the booth, and about what?',
    },
  ],
  rejectReasons: [{ id: 'badge-only', title: 'Badge scanned, no talk' }],
};
