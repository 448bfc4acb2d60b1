import type { PanelPlace } from '../../protocol/stored';

type Spot = Pick<PanelPlace, 'top' | 'side'>;
type Moving = { frame: HTMLElement; moved: (spot: Spot) => void };

const threshold = 5;
const keyStep = 0.05;

/** Keeps a share of the viewport's height within 0–1, in steps of a thousandth. */
function share(of: number): number {
  return Math.round(Math.min(Math.max(of, 0), 1) * 1_000) / 1_000;
}

/** Whatever carries `data-grip` can be dragged up, down and to the other side. A press that moves nothing stays a click. */
export function letDrag({ frame, moved }: Moving): void {
  frame.addEventListener('pointerdown', (press) => {
    const grip = press.target instanceof Element ? press.target.closest<HTMLElement>('[data-grip]') : null;
    const onControl =
      press.target instanceof Element && press.target.closest('button:not([data-grip]), [data-no-grip]');
    if (!grip || onControl || press.button !== 0 || !press.isTrusted) return;
    const held = press.clientY - grip.getBoundingClientRect().top;
    const drag = new AbortController();
    let latest: Spot | undefined;
    grip.setPointerCapture(press.pointerId);
    const move = (event: PointerEvent) => {
      const far = Math.hypot(event.clientX - press.clientX, event.clientY - press.clientY) > threshold;
      if (!latest && !far) return;
      latest = {
        top: share((event.clientY - held) / innerHeight),
        side: event.clientX < innerWidth / 2 ? 'left' : 'right',
      };
      frame.dataset.moving = '';
      placeAt(frame, latest);
    };
    const end = () => {
      drag.abort();
      delete frame.dataset.moving;
      if (!latest) return;
      moved(latest);
      const swallow = (click: Event) => click.stopImmediatePropagation();
      frame.addEventListener('click', swallow, { capture: true, once: true });
      setTimeout(() => frame.removeEventListener('click', swallow, true));
    };
    const { signal } = drag;
    grip.addEventListener('pointermove', move, { signal });
    for (const kind of ['pointerup', 'pointercancel'] as const) grip.addEventListener(kind, end, { signal });
  });
}

/** The spot that an arrow key moves to, or `undefined` for any other key. */
export function movedByKey(key: string, { top, side }: Spot): Spot | undefined {
  if (key === 'ArrowUp') return { top: share(top - keyStep), side };
  if (key === 'ArrowDown') return { top: share(top + keyStep), side };
  if (key === 'ArrowLeft') return { top, side: 'left' };
  if (key === 'ArrowRight') return { top, side: 'right' };
  return undefined;
}

function placeAt(frame: HTMLElement, { top, side }: Spot): void {
  frame.dataset.side = side;
  frame.style.setProperty('--top', `${top * 100}%`);
}
