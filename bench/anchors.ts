import anchors from './anchors.json' with { type: 'json' };

/** Peers that cannot be installed from npm: figures of an earlier run, with its date. */
export function anchored(
  metric: 'M1' | 'M2' | 'M3' | 'M10',
): { name: string; value: number; anchor: string }[] {
  return Object.entries(anchors[metric]).map(([name, value]) => ({
    name,
    value,
    anchor: 'anchor 2026-11-21',
  }));
}
