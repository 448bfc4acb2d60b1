/** One measured figure beside its limit and its peers, all of one run unless `anchor` says otherwise. */
export type Metric = {
  id: string;
  what: string;
  unit: string;
  ours: number;
  limit: { name: string; value: number };
  peers: { name: string; value: number; anchor?: string }[];
  goal: number;
  better: 'lower' | 'higher';
};

/** Whether the goal is kept. */
export function keeps({ ours, goal, better }: Metric): boolean {
  return better === 'lower' ? ours <= goal : ours >= goal;
}

/** One line a metric, fixed columns: figure, goal, ratio to the limit, ratios to the peers. */
export function line(metric: Metric): string {
  const { id, what, unit, ours, limit, peers, goal } = metric;
  const ratio = (value: number) => `${number(ours / value)}×`;
  const others = peers.map(
    ({ name, value, anchor }) => `${name} ${ratio(value)}${anchor ? ` (${anchor})` : ''}`,
  );
  return [
    id.padEnd(4),
    what.padEnd(46),
    `${number(ours)} ${unit}`.padStart(14),
    `goal ${number(goal)}`.padStart(12),
    keeps(metric) ? 'kept  ' : 'MISSED',
    `limit ${limit.name} ${ratio(limit.value)}`,
    ...others,
  ].join('  ');
}

function number(value: number): string {
  if (!Number.isFinite(value)) return '–';
  if (value >= 1e6) return `${(value / 1e6).toFixed(1)}M`;
  if (value >= 1000) return `${(value / 1000).toFixed(1)}k`;
  return value >= 100 ? value.toFixed(0) : value.toFixed(2);
}

/** The middle of the samples. */
export function median(samples: number[]): number {
  const sorted = [...samples].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The sample below which the share `q` (0–1) of all lies. */
export function quantile(samples: number[], q: number): number {
  const sorted = [...samples].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
}
