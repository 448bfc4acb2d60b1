import type { Channel, StepBody } from '../../../domain/playbook/entries';
import { freeId } from '../form/list';

/** Minutes of a working day. */
const workingDay = 480;

const channelWords: [Channel, RegExp][] = [
  ['social', /linkedin|xing|social/i],
  ['meeting', /\b(meeting|demo|visit|besuch|termin|gespräch|vorführung)\b/i],
  ['mail', /\b(e-?mails?|mail|newsletter)\b/i],
  ['call', /\b(call|phone|telefon\w*|anruf\w*|voicemail|mailbox)\b/i],
];

/** A line that names a step: `Step 2: Call`, `Day 3 – E-mail`, `## Anruf`. */
const heading =
  /^(?:#{1,4}\s+.+|(?:\*\*)?\s*(?:\d+[.)]\s*)?(?:step|schritt|day|tag|touch|e-?mail|mail|call|anruf|linkedin|xing|meeting|termin|besuch|voicemail)\b.{0,70})$/i;
const rule = /^\s*(?:-{3,}|_{3,}|={3,}|\*{3,}|~{3,})\s*$/;
const subjectLine = /^\s*(?:subject|betreff)\s*:\s*(.*)$/i;
const mailHeader = /^\s*(?:from|to|cc|bcc|sent|date|von|an|gesendet|datum)\s*:\s.*$/i;
const day = /\b(?:day|tag)\s*(\d{1,3})\b/i;
const pause =
  /\b(?:wait|after|nach|warte\w*)\s+(\d{1,3})\s*(minutes?|minuten?|hours?|stunden?|days?|tage?n?|weeks?|wochen?)\b/i;

type Piece = { head: string; subject: string; lines: string[] };

/**
 * A mail or a document as steps: headings such as `Step 2` or `Day 3: Call`, rules, and subject lines begin a new one.
 * The channel is taken from the heading's words; `Day 3` and `after 2 days` become working time.
 */
export function splitSteps(text: string, others: readonly { id: string }[] = []): StepBody[] {
  const pieces = piecesOf(text.replace(/\r\n?/g, '\n')).filter(
    ({ lines, subject }) => subject !== '' || lines.some((line) => line.trim() !== ''),
  );
  const steps: StepBody[] = [];
  let today = 1;
  for (const piece of pieces) {
    const on = Number(day.exec(piece.head)?.[1] ?? Number.NaN);
    const wait = waitOf(piece.head, { on, today, first: steps.length === 0 && others.length === 0 });
    if (!Number.isNaN(on)) today = on;
    const id = freeId([...others, ...steps], `step-${others.length + steps.length + 1}`);
    const { head, subject, lines } = piece;
    steps.push({
      id,
      channel: channelOf(head, subject),
      title: titleOf(head) || subject.slice(0, 200) || firstWords(lines),
      wait,
      ...(subject !== '' && { subject: subject.slice(0, 300) }),
      text: lines.join('\n').trim(),
    });
  }
  return steps;
}

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let piece: Piece = { head: '', subject: '', lines: [] };
  const begin = (next: Piece) => {
    pieces.push(piece);
    piece = next;
  };
  const empty = () => piece.subject === '' && piece.lines.every((line) => line.trim() === '');
  for (const line of text.split('\n')) {
    const subject = subjectLine.exec(line)?.[1];
    if (rule.test(line)) begin({ head: '', subject: '', lines: [] });
    else if (subject !== undefined) {
      if (!empty()) begin({ head: '', subject: '', lines: [] });
      piece.subject = subject.trim();
    } else if (isHeading(line)) begin({ head: line.trim(), subject: '', lines: [] });
    else if (!(mailHeader.test(line) && piece.lines.every((each) => each.trim() === '')))
      piece.lines.push(line);
  }
  return [...pieces, piece];
}

/** A sentence that happens to begin with “Call me” is none: a heading ends without a full stop. */
function isHeading(line: string): boolean {
  const text = line.trim();
  return heading.test(text) && !/[.!?,;]$/.test(text) && !/\{[!{]/.test(text);
}

type When = { on: number; today: number; first: boolean };

function waitOf(head: string, { on, today, first }: When): number {
  const [, count, unit = ''] = pause.exec(head) ?? [];
  if (count !== undefined) return Number(count) * minutesOf(unit.toLowerCase());
  if (!Number.isNaN(on)) return Math.max(0, on - today) * workingDay;
  return first ? 0 : workingDay;
}

function minutesOf(unit: string): number {
  if (unit.startsWith('min')) return 1;
  if (unit.startsWith('h') || unit.startsWith('st')) return 60;
  return unit.startsWith('w') ? 5 * workingDay : workingDay;
}

function channelOf(head: string, subject: string): Channel {
  const named = channelWords.find(([, words]) => words.test(head))?.[0];
  return named ?? (subject !== '' || head === '' ? 'mail' : 'call');
}

/** The heading without its marks: `## Step 2: Call again` → `Call again`. */
function titleOf(head: string): string {
  const bare = head.replace(/^#+\s*|\*\*/g, '').trim();
  const rest = bare.replace(/^(?:(?:step|schritt|day|tag|touch)\s*\d*\s*[:.)–-]*\s*)+/i, '').trim();
  return (rest || bare).slice(0, 200);
}

function firstWords(lines: string[]): string {
  const line = lines.find((each) => each.trim() !== '')?.trim() ?? '';
  return line.length > 60 ? `${line.slice(0, 57).trim()}…` : line;
}
