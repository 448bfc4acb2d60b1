import { panel as words } from '../../text/panel';

/** How long it is said what was hidden, in milliseconds. */
export const goneFor = 8_000;

type Gone = { frame: HTMLElement; what: keyof typeof words.hidden; life: AbortSignal; undo: () => void };

/** Says what has just been hidden, and takes it back. */
export function sayGone({ frame, what, life, undo }: Gone): void {
  const line = document.createElement('div');
  const button = document.createElement('button');
  line.className = 'gone';
  line.dir = words.direction;
  line.setAttribute('role', 'status');
  button.type = 'button';
  button.textContent = words.undo;
  line.append(words.hidden[what], button);
  frame.append(line);
  button.focus();
  button.addEventListener('click', () => {
    line.remove();
    undo();
  });
  life.addEventListener('abort', () => line.remove());
}
