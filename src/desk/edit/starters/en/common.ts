import type { Common } from '../starter';

export const common: Common = {
  stage: 'MQL',
  definition: 'Lead that is ready for Sales',
  calendar: 'Office hours',
  firstFollowUp: (campaign) => `First follow-up: ${campaign}`,
  deciderTitles: 'head of\nmanager\ndirector\nowner',
  personas: ({ jobTitles, questions }) => [
    {
      id: 'decides',
      title: 'Decides about it',
      jobTitles,
      goal: 'A result that can be shown, at a price that is known beforehand.',
      questions,
      story: '',
    },
    {
      id: 'uses',
      title: 'Will work with it',
      jobTitles: ['engineer', 'specialist', 'analyst', 'coordinator'],
      goal: 'Less work by hand, and no new trouble.',
      questions: [
        'How do you do it today, from the first to the last step?',
        'What costs you the most time in that?',
        'Who would have to agree before you could change it?',
      ],
      story: '',
    },
  ],
  criteria: ({ employees, jobTitles }) => [
    {
      id: 'need',
      title: 'Has a need that we can meet',
      operator: 'asked',
      required: true,
      reason: 'Interest without a need has never become an order.',
      question: 'What would have to be different, for you to call it solved?',
    },
    {
      id: 'reachable',
      title: 'Can be called',
      field: 'phone',
      operator: 'present',
      required: true,
      reason: 'Most deals begin with a conversation.',
      question: 'Under which number do I reach you best?',
    },
    ...(employees === undefined
      ? []
      : [
          {
            id: 'size',
            title: `${employees} people or more`,
            field: 'employees' as const,
            operator: 'at-least' as const,
            value: employees,
            required: true,
            reason: 'Below that size our offer does not pay for itself.',
            question: 'How many people work at your place?',
          },
        ]),
    {
      id: 'authority',
      title: 'Decides, or knows who does',
      operator: 'asked',
      required: false,
      reason: `Talks with nobody who decides take twice as long. Look for: ${jobTitles.slice(0, 5).join(', ')}.`,
      question: 'Who besides you will have a say in this?',
    },
    {
      id: 'time',
      title: 'Wants to decide within twelve months',
      operator: 'asked',
      required: false,
      reason: 'Later than that, Marketing keeps in touch at less cost.',
      question: 'By when would you want it to run?',
    },
  ],
  rejectReasons: [
    { id: 'no-need', title: 'No need for what we offer' },
    { id: 'too-small', title: 'Too small' },
    { id: 'not-served', title: 'In a region or trade that we do not serve' },
    { id: 'unreachable', title: 'Cannot be reached after all attempts' },
    { id: 'not-a-buyer', title: 'Student, applicant, supplier or competitor' },
    { id: 'doublet', title: 'We are in touch with this firm already' },
  ],
  objections: [
    {
      heard: 'Just send me something by mail.',
      answer:
        'Gladly. *So that I send the right page and not twenty:* what is it that you want to find out from it?',
    },
    {
      heard: 'We have no budget for that.',
      answer:
        'Understood. Ask **what it costs to leave it as it is**, and when the next budget is made. Note the month.',
    },
    {
      heard: 'We work with somebody else.',
      answer:
        'Good: then you know what matters. What would the other one have to do better, for you to be wholly content?',
    },
  ],
};
