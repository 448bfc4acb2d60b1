export const wording = {
  begin: 'Put it in my own words',
  edit: 'Change my words',
  propose: 'Propose to Marketing',
  giveUp: 'Back to Marketing’s words',
  label: 'My words for this step',
  hint: 'Kept on this device with every key, for every lead of this script. {{firstName}} and the like are filled in.',
  done: 'Done',
  notKept: 'Your words are not kept: the browser’s storage refused them. Copy them to a safe place.',
  complaint: (step: string, guidance: string) =>
    `My own words work better for me in the step “${step}” of “${guidance}”.`,
  request: (text: string) => `Please look at this wording and take over what is good of it:\n\n${text}`,
};

export const objections = {
  title: 'When they object',
  heardIt: 'Heard it',
  heardItOf: (objection: string) => `Heard it: ${objection}`,
  heard: 'You heard this one',
  add: 'They said something else…',
  label: 'What did they say?',
  hint: 'Goes to Marketing with the campaign. No names, please.',
  tell: 'Tell Marketing',
};

export const helpful = {
  asked: 'Does this script help?',
  yes: 'Yes',
  no: 'No',
  sayWhat: 'Say what would help',
  complaint: (script: string) => `The script “${script}” does not help with this lead: `,
};
