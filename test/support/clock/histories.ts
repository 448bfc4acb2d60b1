import * as fc from 'fast-check';
import type { History } from './history';

const handOff = fc.constantFrom('accepted' as const, 'rejected' as const, 'recycled' as const);

/** What may happen to a lead in a span of so many minutes, no two things in the same minute. */
export function histories(minutes: number): fc.Arbitrary<History> {
  return fc
    .tuple(fc.integer({ min: 400, max: minutes - 1 }), fc.constantFrom(1, 3, 12, 60))
    .chain(([now, scale]) => {
      const from = Math.max(0, Math.floor(now - (minutes - 1) / scale));
      const places = fc.uniqueArray(fc.integer({ min: from, max: now - 1 }), {
        minLength: 16,
        maxLength: 16,
      });
      return fc.record({ now: fc.constant(now), places, shape });
    })
    .map(({ now, places, shape: given }) => {
      const left = [...places];
      const next = () => left.pop() ?? 0;
      const several = (count: number) => Array.from({ length: count }, next);
      const told = several(given.told).sort((a, b) => a - b);
      const paused = given.paused.map((open) => pauseOf(open, [next(), next()]));
      return {
        now,
        arrived: next(),
        responded: several(given.responded).sort((a, b) => a - b),
        assigned: given.assigned ? next() : undefined,
        activity: given.activity === 'none' ? undefined : given.activity === 'done' ? next() : now + 30,
        told,
        otherSteps: several(given.otherSteps),
        handedOff: given.handedOff ? { to: given.handedOff, at: next() } : undefined,
        status: given.status ?? undefined,
        usedUp: (given.usedUp || given.ended) && told.length > 0,
        ended: given.ended && told.length > 0,
        nextWait: given.nextWait,
        paused,
        onHold: given.onHold && paused.every(({ to }) => to !== undefined),
        pactSince: given.tooOld ? next() : 0,
      };
    });
}

const rarely = fc.integer({ min: 0, max: 5 }).map((one) => one === 0);
const shape = fc.record({
  responded: fc.integer({ min: 0, max: 3 }),
  assigned: fc.boolean(),
  activity: fc.constantFrom('none', 'none', 'done', 'done', 'planned'),
  told: fc.integer({ min: 0, max: 3 }),
  otherSteps: fc.integer({ min: 0, max: 1 }),
  handedOff: fc.option(handOff, { freq: 2 }),
  status: fc.option(handOff, { freq: 2 }),
  usedUp: fc.boolean(),
  ended: rarely,
  nextWait: fc.constantFrom(0, 0, 30, 960),
  paused: fc.array(rarely, { maxLength: 2 }),
  onHold: rarely,
  tooOld: rarely,
});

function pauseOf(open: boolean, [one, other]: [number, number]) {
  const [from, to] = one < other ? [one, other] : [other, one];
  return { from, to: open ? undefined : to };
}
