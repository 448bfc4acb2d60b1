import { RateLimiterMemory } from 'rate-limiter-flexible';
import { type Refusal, refuse } from '../refusal';

/** How often something may be tried: `points` within `duration` seconds. Counted in each process. */
const limits = {
  /** Per account and address. */
  password: { points: 10, duration: 900 },
  /** Per address. */
  signIn: { points: 100, duration: 900 },
  invitation: { points: 60, duration: 900 },
  token: { points: 120, duration: 900 },
  /** Per person: what changes something. */
  change: { points: 6000, duration: 60 },
};
type RateName = keyof typeof limits;

export type Rates = {
  /** Counts one try; a refusal when there were too many. */
  spend: (name: RateName, key: string) => Promise<Refusal | undefined>;
  /** Takes the tries back: it was the right person. */
  pardon: (name: RateName, key: string) => Promise<unknown>;
};

export function ratesOf(): Rates {
  const made = Object.entries(limits).map(([name, limit]) => [name, new RateLimiterMemory(limit)] as const);
  const limiters = new Map<string, RateLimiterMemory>(made);
  return {
    spend: async (name, key) => {
      try {
        await limiters.get(name)?.consume(key);
        return undefined;
      } catch (answer) {
        const { msBeforeNext = 60_000 } = answer as { msBeforeNext?: number };
        const retryAfter = Math.max(1, Math.ceil(msBeforeNext / 1000));
        return refuse('request.too_many', { about: String(retryAfter), retryAfter });
      }
    },
    pardon: async (name, key) => limiters.get(name)?.delete(key),
  };
}
