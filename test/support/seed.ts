/** The seed of this run's random cases, printed so that a failure can be had again: `SEED=123 npm test`. */
const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);

/** How many random cases: `CASES=100000` for a long run. */
export function cases(usual: number): { seed: number; numRuns: number } {
  const numRuns = Number(process.env['CASES'] ?? usual);
  console.info(`${numRuns} random cases, seed ${seed}`);
  return { seed, numRuns };
}
