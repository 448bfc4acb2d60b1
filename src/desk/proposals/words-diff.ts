export type Run = { change: 'same' | 'removed' | 'added'; text: string };

/** Beyond this many words on a side, a text is shown as replaced as a whole: comparing takes words × words steps. */
const most = 1500;

/** What changed between two texts, word by word, in runs that read in order: removed words stand before added ones. */
export function wordsDiff(before: string, after: string): Run[] {
  const old = before.match(/\s+|[^\s]+/g) ?? [];
  const young = after.match(/\s+|[^\s]+/g) ?? [];
  if (old.length > most || young.length > most)
    return joined([
      { change: 'removed', text: before },
      { change: 'added', text: after },
    ]);
  return joined(steps(old, young));
}

/** The longest common subsequence, by table (Wagner and Fischer, 1974). */
function steps(old: string[], young: string[]): Run[] {
  const width = young.length + 1;
  const lengths = new Uint16Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = young.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        old[i] === young[j]
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
  const runs: Run[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < young.length) {
    if (i < old.length && old[i] === young[j]) {
      runs.push({ change: 'same', text: old[i++]! });
      j++;
    } else if (
      i < old.length &&
      (j === young.length || lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!)
    )
      runs.push({ change: 'removed', text: old[i++]! });
    else runs.push({ change: 'added', text: young[j++]! });
  }
  return runs;
}

/** Neighbours become one run; a lone space between two changes belongs to both of them. */
function joined(runs: Run[]): Run[] {
  const whole: Run[] = [];
  let [removed, added] = ['', ''];
  const flush = () => {
    if (removed) whole.push({ change: 'removed', text: removed });
    if (added) whole.push({ change: 'added', text: added });
    [removed, added] = ['', ''];
  };
  for (const [at, { change, text }] of runs.entries()) {
    if (change === 'removed') removed += text;
    else if (change === 'added') added += text;
    else if (text.trim() === '' && (removed || added) && runs[at + 1] && runs[at + 1]!.change !== 'same') {
      removed += text;
      added += text;
    } else {
      flush();
      const last = whole.at(-1);
      if (last?.change === 'same') last.text += text;
      else whole.push({ change, text });
    }
  }
  flush();
  return whole;
}
