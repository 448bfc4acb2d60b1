import { tellWorker } from '../../browser/page/messages';
import { isAlive } from '../../browser/page/native';
import type { LeadAct } from '../../domain/progress/act';
import type { Message } from '../../protocol/messages';
import type { News } from '../../ui/panel/state';

/** How long it is said that something was kept, and can be taken back at once, in milliseconds. */
const saidFor = 10_000;
/** After how many milliseconds an act that got no answer is told again. */
const waits = [1_000, 3_000, 10_000, 30_000];
/** After so many failures an act no longer holds up those that came after it. */
const mostInFront = 4;

type Ask = Message<'lead.act'>;
type Unsaved = { ask: Ask; failed: number; said: boolean };

const unsaved: Unsaved[] = [];
let line = Promise.resolve();
let again: ReturnType<typeof setTimeout> | undefined;
let quiet: ReturnType<typeof setTimeout> | undefined;
let round = 0;
let news: News | undefined;
let tell: () => void = () => undefined;

/** What became of the last press; what is not saved yet stays said. */
export function newsNow(): News | undefined {
  const count = unsaved.filter(({ failed }) => failed > 0).length;
  return count > 0 ? { kind: 'not saved', count, ...(!isAlive() && { reload: true as const }) } : news;
}

/** From now on `heard` is called when there is news; what was said of another lead is over. */
export function listenForNews(heard: () => void): void {
  tell = heard;
  news = undefined;
  for (const each of unsaved) each.said = false;
}

export function say(newer: News): void {
  news = newer;
  clearTimeout(quiet);
  quiet = setTimeout(() => {
    news = undefined;
    tell();
  }, saidFor);
  tell();
}

/**
 * Keeps what a person did, in the order in which they did it. An act that gets no answer is told again under the key
 * that was made with it, also when the person has gone on to another lead of this page meanwhile.
 */
export function keepAct(about: Pick<Ask, 'lead' | 'campaign'>, act: LeadAct): void {
  unsaved.push({ ask: { kind: 'lead.act', ...about, key: newKey(), act }, failed: 0, said: true });
  saveAll();
}

export function saveAll(): void {
  clearTimeout(again);
  line = line.then(flush);
}

async function flush(): Promise<void> {
  let holds = false;
  for (const each of unsaved.slice()) {
    if (!holds && (await tellWorker(each.ask))) {
      unsaved.splice(unsaved.indexOf(each), 1);
      if (each.said) say({ kind: 'saved', act: each.ask.act });
    } else {
      each.failed += 1;
      holds ||= each.failed < mostInFront;
    }
  }
  if (unsaved.length === 0) round = 0;
  else again = setTimeout(saveAll, waits[Math.min(round++, waits.length - 1)]);
  tell();
}

/** 128 random bits. Pages on plain http have no `randomUUID`. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
