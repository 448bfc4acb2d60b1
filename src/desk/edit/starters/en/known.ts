import { fiveSteps, type Starter } from '../starter';

export const referral: Starter = {
  title: 'Referral',
  about: 'A customer has named them to us. The customer’s good name is at stake, so be quick and be good.',
  channel: 'Referral',
  responses: [],
  promise: 'What we did for somebody whom you know.',
  offer: 'a talk together with the one who recommended us',
  keyMessage: 'Somebody whom you trust thinks that this is for you.',
  limit: 120,
  warn: 60,
  steps: fiveSteps({
    call: {
      title: 'First call',
      text: '“{{firstName}}, I have your name from somebody whom you know; they meant that we should talk. **They told me what we did there; may I ask how it is at {{company}}?**”\n\n1. What did they tell you about us?\n2. What is different at your place?\n3. [[offer]]: two dates.',
    },
    talk: {
      title: 'The talk that you agreed',
      text: 'Let the customer who recommended us tell it, if they are there. Then only ask. End with one next step, and **tell the customer what came of it**.',
    },
    mail: {
      title: 'Mail, when nobody answered',
      subject: 'On the recommendation of a colleague',
      text: 'Hello {{firstName}},\n\nsomebody whom you know has recommended that we talk, and I have just tried to reach you. I do not know whether it is a subject at {{company}}; fifteen minutes would tell: [[offer]].\n\nWhen does it suit you?\n\nKind regards',
    },
    second: {
      title: 'Second call',
      text: '“{{firstName}}, before I tell the one who recommended you that we missed each other: is it a bad time, or is it no subject?”',
    },
    last: {
      title: 'Last mail',
      subject: 'The recommendation stands',
      text: 'Hello {{firstName}},\n\nI do not press on a recommendation. It stands, whenever you want it: one line to me is enough.\n\nKind regards',
    },
  }),
  questions: [
    'What have you heard about us, and what do you make of it?',
    'What is different at your place from theirs?',
    'What would make it a success for you?',
  ],
  objections: [
    {
      heard: 'Nobody told me that you would call.',
      answer:
        'Then I am sorry for the surprise. Name the customer, if they allowed it; offer to have them call first.',
    },
  ],
  do: ['Ask the customer first what may be said.', 'Tell the customer what came of it.'],
  dont: ['Do not name figures of the customer.'],
  criteria: [],
  rejectReasons: [],
};

export const partner: Starter = {
  title: 'Partner',
  about: 'A partner hands a lead over. Partners hand over once; whether twice, depends on the first time.',
  channel: 'Partner',
  responses: [],
  promise: 'From one hand to the next, without telling it all again.',
  offer: 'a talk of three: they, the partner and we',
  keyMessage: 'Nothing that you have told our partner must be told again.',
  limit: 240,
  warn: 60,
  steps: fiveSteps({
    call: {
      title: 'First call',
      text: '“{{firstName}}, our partner has told me about your plan, so that you need not tell it again. **This is what I understood … Is that right?**”\n\n1. What have I missed?\n2. Who does what: the partner, we, you?\n3. [[offer]]: two dates.',
    },
    talk: {
      title: 'Talk of three',
      text: 'Share the work out loud: what the partner does, what we do, by when. Write it down during the talk. **Send it to both on the same day.**',
    },
    mail: {
      title: 'Mail, when nobody answered',
      subject: 'Handed on by our partner: next step',
      text: 'Hello {{firstName}},\n\nour partner has handed your plan on to me, with what you have told them. My proposal for the next step: [[offer]].\n\nTwo dates next week: Tuesday at ten or Thursday at two?\n\nKind regards',
    },
    second: {
      title: 'Second call, then ask the partner',
      text: '“{{firstName}}, is there something that should be settled with our partner before we two talk?”\n\nIf nobody answers: **call the partner**. They know why.',
    },
    last: {
      title: 'Last mail, partner in copy',
      subject: 'We stand ready',
      text: 'Hello {{firstName}},\n\nI have not reached you and suppose that the time has not come. Our partner knows where to find us; so do you.\n\nKind regards',
    },
  }),
  questions: [
    'What do you expect from us, and what from the partner?',
    'What has been agreed already?',
    'By when must it stand, and why then?',
  ],
  objections: [
    {
      heard: 'I would rather deal with one only.',
      answer: 'You do: the partner stays your contact, *if you want it so*. We stand behind.',
    },
  ],
  do: ['Call the partner before you call the lead.', 'Tell the partner the same day what came of it.'],
  dont: ['Do not offer what the partner sells.'],
  criteria: [
    {
      id: 'announced',
      title: 'Knows that we call',
      operator: 'asked',
      required: false,
      reason: 'A hand-over that nobody announced begins with an excuse.',
      question: 'Did our partner tell you that I would call?',
    },
  ],
  rejectReasons: [{ id: 'partner-deals', title: 'The partner deals with it alone' }],
};

export const dormant: Starter = {
  title: 'Dormant lead',
  about:
    'They wanted something once, and nothing has happened for months. Something must be new, on our side or on theirs.',
  channel: 'Mailing',
  responses: ['asked', 'downloaded', 'attended'],
  promise: 'What has changed since we last talked.',
  offer: 'fifteen minutes on what is new, nothing else',
  keyMessage: 'Something has changed. Perhaps it changes your answer, too.',
  limit: 960,
  warn: 240,
  steps: fiveSteps({
    call: {
      title: 'First call',
      text: 'Read the old notes first. “{{firstName}}, some months ago we talked, and then it went quiet. **What became of it?**”\n\n1. If it was solved: how, and are you content?\n2. If it was put off: what has to happen first?\n3. Then what is new: [[promise]]',
    },
    talk: {
      title: 'Fifteen minutes on what is new',
      text: 'Only what is new, only for them. Ask: *would that have changed your decision then?* If yes: one next step and a date.',
    },
    mail: {
      title: 'Mail, when nobody answered',
      subject: 'Since we last talked',
      text: 'Hello {{firstName}},\n\nwe talked some months ago, and then it went quiet. Since then something has changed here: [[promise]]\n\nIs it still a subject at {{company}}? “Yes”, “no” and “next year” are all good answers.\n\nKind regards',
    },
    second: {
      title: 'Second call',
      text: '“{{firstName}}, one question, then I am gone: shall I keep you on my list or take you off?”',
    },
    last: {
      title: 'Last mail',
      subject: 'I take you off my list',
      text: 'Hello {{firstName}},\n\nI take you off my list, so that you have peace. If it becomes a subject at {{company}} again, you are back on it with one line.\n\nKind regards',
    },
  }),
  questions: [
    'What became of it after we last talked?',
    'What would have to happen, for it to come back on the table?',
    'Who is in charge of it today?',
  ],
  objections: [
    {
      heard: 'We have bought something else.',
      answer:
        'Good to know. *How content are you, from one to ten?* Below eight: when does the contract end?',
    },
  ],
  do: ['Read the old notes aloud to yourself before you dial.', 'Take a clear no as a good result.'],
  dont: ['Do not write “just checking in”.'],
  criteria: [
    {
      id: 'changed',
      title: 'Something has changed since',
      operator: 'asked',
      required: true,
      reason: 'Where nothing has changed, the answer has not either.',
      question: 'What is different today from then?',
    },
  ],
  rejectReasons: [{ id: 'bought-elsewhere', title: 'Has bought something else' }],
};

export const apology: Starter = {
  title: 'Apology for lateness',
  about: 'They asked, and we let them wait. Say it first, say it once, make up for it.',
  channel: 'Website',
  responses: ['asked', 'registered', 'downloaded', 'attended'],
  promise: 'An answer. It came late.',
  offer: 'an answer from somebody who can decide, today',
  keyMessage: 'You waited. That was our fault, and here is your answer.',
  limit: 60,
  warn: 30,
  steps: fiveSteps({
    call: {
      title: 'Call and say it first',
      text: '“{{firstName}}, you asked us for something, and we let you wait. **I am sorry.** That was our fault, and I am here to make up for it.”\n\nOne sentence, no reasons. Then:\n\n1. Is it still open, or has somebody else been faster?\n2. What do you need today?\n3. Do it while they are on the phone, or name the hour.',
    },
    talk: {
      title: 'What you promised on the phone',
      text: 'Be five minutes early. Bring what was asked for, whole. No further excuse: **one was enough**.',
    },
    mail: {
      title: 'Mail, when nobody answered',
      subject: 'We let you wait: I am sorry',
      text: 'Hello {{firstName}},\n\nyou asked us for something, and we did not answer in time. I am sorry; there is no good reason.\n\nIf it is still open, you have my answer today: [[offer]]. If somebody else was faster, that serves us right; tell me, and I close it.\n\nKind regards',
    },
    second: {
      title: 'Second call',
      text: '“{{firstName}}, I do not want to make you wait twice. Is it still open?”',
    },
    last: {
      title: 'Last mail',
      subject: 'Once more: I am sorry',
      text: 'Hello {{firstName}},\n\nI have not reached you, which after our lateness is only fair. Should you ask us again: you have my name now, and I answer on the same day.\n\nKind regards',
    },
  }),
  questions: ['Is it still open?', 'What did the waiting cost you?', 'What would make up for it?'],
  objections: [
    {
      heard: 'We have found somebody else.',
      answer:
        'That serves us right. Thank them for saying so, wish them well, **note when that contract ends**.',
    },
    {
      heard: 'You are all the same.',
      answer: 'In this case you are right. *What can I do in the next hour that would be different?*',
    },
  ],
  do: [
    'Say sorry once, in the first sentence.',
    'Tell your team lead when the same thing makes leads wait twice.',
  ],
  dont: [
    'Do not explain why. Do not blame Marketing.',
    'Do not offer a discount before they have asked for anything.',
  ],
  criteria: [
    {
      id: 'still-open',
      title: 'Is still open',
      operator: 'asked',
      required: true,
      reason: 'Whoever was served elsewhere is no lead any more.',
      question: 'Is it still open, or has somebody else been faster?',
    },
  ],
  rejectReasons: [{ id: 'too-late', title: 'We were too late' }],
};
