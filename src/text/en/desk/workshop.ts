import type { Criterion } from '../../../domain/definition/criterion';
import type { FieldName } from '../../../domain/lead/fields';
import type { Side } from '../../../domain/playbook/release';
import type { Gap } from '../../../domain/workshop/gaps';
import type { Unlike } from '../../../domain/workshop/lines';
import { fieldName } from '../panel/fields';
import { sentence } from './criterion';

const percent = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 0 });
const number = new Intl.NumberFormat('en-GB');
const all = new Intl.ListFormat('en-GB', { type: 'conjunction' });

const sides: Record<Side, string> = { sales: 'Sales', marketing: 'Marketing' };
const whose: Record<Side, string> = { sales: 'Sales’', marketing: 'Marketing’s' };
const unlike: Record<Unlike, string> = {
  field: 'what it looks at',
  test: 'what it asks for',
  required: 'whether it is required',
};
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const workshop = {
  title: 'Workshops',
  lead: 'What is a lead? Each side writes its own answer, unseen by the other. Then both lie side by side and become one text.',
  back: 'All workshops',
  one: 'Workshop',
  begin: 'Begin a workshop',
  beginTitle: 'Title',
  beginTitleHint: 'So that both sides find it: “MQL for 2027”.',
  beginStage: 'Stage',
  beginStageHint: 'The step for which the definition is: inquiry, MQL, SAL, SQL, or your own word.',
  titleMissing: 'Give it a title.',
  stageMissing: 'Say for which stage it is.',
  begun: 'The workshop has begun. Tell the other side.',
  none: 'No workshop yet',
  noneHelp: {
    may: 'Begin one for the stage that is argued about most. It takes each side about ten minutes to write.',
    not: 'Marketing or a team lead begins one; then you can write criteria for Sales here.',
  },
  caption: 'Workshops',
  columns: { title: 'Workshop', stage: 'Stage', state: 'State', begun: 'Begun' },
  states: {
    writing: 'both write',
    sales: 'waits for Sales',
    marketing: 'waits for Marketing',
    open: 'laid open',
    drafted: 'draft made',
  },
  sides,
  sentence,
  because: 'Because',
  ask: 'Ask',
  optional: 'not required',
  write: {
    title: (side: Side) => `What ${sides[side]} calls a lead`,
    lead: (other: Side) =>
      `${sides[other]} does not see this before both sides have handed in. Colleagues of your side write in the same text.`,
    handIn: 'Hand in',
    handInHelp: 'Afterwards it stands as it is, until both sides are laid open.',
    incomplete: (gaps: number) =>
      gaps === 1
        ? 'One thing is still missing. It is marked above.'
        : `${gaps} things are still missing. They are marked above.`,
    empty: 'Write at least one criterion.',
    saved: 'Saved',
    saving: 'Saving …',
    unsaved: 'Not saved yet',
    failed: 'Not saved',
    movedOn: (name: string) => `${name} changed your side’s text meanwhile`,
    movedOnHelp: 'Nothing was overwritten. What you wrote stands below; choose which of the two is to stay.',
    theirs: (name: string) => `Take ${name}’s text`,
    mine: 'Keep mine',
    recovered: 'What you wrote before the page was left was kept and is back.',
    adminTitle: 'Both sides are writing',
    adminLead: 'An admin speaks for neither side. When both have handed in, you see both here.',
    gaps: {
      title: 'Give it a title.',
      field: 'No mapping reads this field.',
      operator: 'This comparison does not fit the field.',
      value: 'Fill in the value.',
      reason: 'Say why it matters.',
      question: 'Say what a rep can ask.',
    } satisfies Record<Gap['part'], string>,
  },
  wait: {
    title: (side: Side) => `${sides[side]} has handed in`,
    lead: (other: Side) =>
      `${sides[other]} is still writing. As soon as both have handed in, both texts lie side by side here.`,
    takeBack: 'Take it back',
    takenBack: 'Taken back. You can go on writing.',
    again: 'Look again',
  },
  open: {
    agreement: (share: number) => `The two definitions are ${percent.format(share)} alike`,
    agreementRule:
      'The mean over all lines: the same counts 1, about one thing but different counts by how far apart it is, missing on one side counts 0. Words alone do not count.',
    settled: (done: number, of: number) =>
      done === of
        ? `All ${number.format(of)} lines are settled`
        : `${number.format(done)} of ${number.format(of)} lines are settled`,
    standing: { same: 'the same', differs: 'differs', missing: 'missing', fresh: 'new to both' },
    alike: (share: number) => `${percent.format(share)} alike`,
    unlike: (parts: Unlike[]) => `${capital(all.format(parts.map((part) => unlike[part])))} differs.`,
    missing: (side: Side) => `${sides[side]} has nothing about this.`,
    take: (side: Side) => `Take ${whose[side]}`,
    both: 'Write it together',
    leaveOut: 'Leave it out',
    again: 'Open again',
    /** A button's words, and which line it is for. */
    for: (said: string, title: string) => `${said}: ${title}`,
    otherWords: 'Other words',
    agreed: 'Agreed',
    leftOut: 'Left out',
    byItself: 'Both wrote the same; it stands in Sales’ words.',
    by: (name: string) => `by ${name}`,
    filter: 'Lines shown',
    all: 'All',
    openLines: 'Open',
    settledLines: 'Settled',
    noneOpen: 'No line is open.',
    noneSettled: 'No line is settled yet.',
    add: 'Add what both forgot',
    agree: 'Agree on this',
    cancel: 'Cancel',
    formTitle: 'In the words of both',
    mayNot: 'Marketing managers and team leads settle the lines; you can read along.',
  },
  text: {
    title: 'The one text',
    none: 'What is settled appears here, as one definition.',
    openLines: (open: number) =>
      open === 1 ? 'One line is still open.' : `${number.format(open)} lines are still open.`,
    draft: 'Make it a draft',
    draftHelp: 'The draft is a new definition. It is proposed and signed by both sides like everything else.',
    draftTitle: 'Title',
    validFrom: 'Valid from',
    reviewBy: 'Review by',
    titleMissing: 'Give it a title.',
    dayMissing: 'Say from which day it is valid.',
    drafted: 'This text has become a draft.',
    toDraft: 'Open the draft',
    again: 'Discarded since? Make it a draft again',
    name: (stage: string) => `Definition ${stage}`,
  },
  trial: {
    title: 'Try it on past leads',
    lead: 'Choose an export of your CRM. It is read in this browser and nowhere else: no row of it is uploaded.',
    drop: 'Drop a CSV file here, or',
    choose: 'choose a file',
    hint: 'One lead a line, headings in the first line.',
    other: 'Another file',
    reading: 'Reading …',
    problems: {
      encoding: 'This file is not written in UTF-8, so letters such as ü or é cannot be read',
      encodingHelp:
        'Spreadsheets often save “CSV” in an older form. Choose how it is written and look whether the lines below are right; or save it as “CSV UTF-8”.',
      'encoding-later': 'In the middle of the file there is something that is not written like the rest',
      'encoding-laterHelp': 'Choose how the whole file is written, or export it again as “CSV UTF-8”.',
      empty: 'This file has no leads',
      emptyHelp: 'A file has headings in its first line and one lead in each further line.',
      quote: 'A quotation mark is opened and never closed',
      quoteHelp: 'Everything after it would be one single lead. Export the file again, or mend that line.',
      type: 'This is a spreadsheet, not a CSV file',
      typeHelp: 'Open it in your spreadsheet and save it as “CSV UTF-8”.',
    },
    nearLine: (line: number) => `Look near line ${number.format(line)}.`,
    encoding: 'How the file is written',
    encodingChoose: 'choose …',
    encodings: {
      'utf-8': 'UTF-8',
      'windows-1252': 'Western European (Windows, Excel)',
      macintosh: 'Western European (Mac)',
      'utf-16le': 'UTF-16',
      'iso-8859-2': 'Central European (ISO 8859-2)',
    },
    sample: 'The first lines',
    columns: 'Which column says what',
    columnsLead: 'Only what your criteria look at. A field without a column is unknown for every lead.',
    noColumn: 'no column',
    example: (value: string) => `for instance “${value}”`,
    exampleNone: 'empty in the first lines',
    asked: (count: number) =>
      count === 1
        ? 'One criterion is asked of the lead: no file can tell it.'
        : `${number.format(count)} criteria are asked of the lead: no file can tell them.`,
    days: 'Days count back from today.',
    run: 'Count',
    cancel: 'Stop',
    progress: (leads: number, share: number) =>
      `${number.format(leads)} leads, ${percent.format(share)} of the file`,
    stopped: (leads: number) =>
      `Stopped after ${number.format(leads)} leads. What was counted so far is below.`,
    done: (leads: number) => (leads === 1 ? 'One lead counted.' : `${number.format(leads)} leads counted.`),
    result: 'How many would have met it',
    definitions: {
      sales: 'Sales’ text',
      marketing: 'Marketing’s text',
      agreed: 'The one text so far',
      mine: 'Your text',
    },
    text: 'Text',
    meets: 'meet it',
    fallsShort: 'fall short',
    cannotTell: 'cannot be told',
    leads: (count: number, of: number) =>
      `${number.format(count)} (${percent.format(of === 0 ? 0 : count / of)})`,
    byCriterion: 'Criterion by criterion',
    which: 'Text looked at',
    criterion: 'Criterion',
    met: 'met',
    notMet: 'not met',
    unknown: 'unknown',
    unreadable: (count: number) => `${number.format(count)} of them could not be read`,
    unreadableHelp:
      'Numbers and days that are printed for people (1.500, 3/11/26) are not guessed. Export them without grouping, and days as 2026-11-03.',
    noCriteria: 'Write a criterion first; then it can be tried.',
  },
  nameOf: (criterion: Criterion, place: number) => criterion.title.trim() || `Criterion ${place + 1}`,
  fieldName: (field: FieldName) => capital(fieldName(field)),
};
