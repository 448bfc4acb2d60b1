/** Figures about fewer people than this are not broken down. */
export const fewestPeople = 5;

/** A group of people with its figures, and how many people stand behind them. */
export type Group<Figures> = { title: string; people: number; figures: Figures };

/**
 * The groups that may be shown: none of fewer than five people, and none that could be worked out as the difference
 * between the whole and the rest. Small groups are put together; while they are fewer than five people even so, the
 * smallest of the others joins them. What is left alone is the whole, and is not shown as a group.
 * `together` adds figures; `title` names what was put together.
 */
export function showable<Figures>(
  groups: Group<Figures>[],
  { together, title }: { together: (one: Figures, other: Figures) => Figures; title: string },
): Group<Figures>[] {
  const ranked = groups.filter(({ people }) => people > 0).sort((a, b) => b.people - a.people);
  const shown = ranked.filter(({ people }) => people >= fewestPeople);
  const small = ranked.slice(shown.length);
  while (small.length > 0 && peopleOf(small) < fewestPeople && shown.length > 0) small.push(shown.pop()!);
  if (small.length > 0 && peopleOf(small) >= fewestPeople) {
    const figures = small.map((group) => group.figures).reduce(together);
    shown.push(small.length === 1 ? small[0]! : { title, people: peopleOf(small), figures });
  }
  return shown.length > 1 ? shown : [];
}

const peopleOf = <Figures>(groups: Group<Figures>[]) => groups.reduce((sum, { people }) => sum + people, 0);
