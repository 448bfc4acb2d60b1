import type { FileProblem } from './file-problems';

/** What is to be mended, gathered by entry, in the order of the file. */
export function ProblemList({ problems }: { problems: FileProblem[] }) {
  const entries = [...new Set(problems.map(({ entry }) => entry))];
  return (
    <ul class="problems">
      {entries.map((entry) => (
        <li key={entry}>
          <h2>{entry}</h2>
          <ul>
            {problems
              .filter((each) => each.entry === entry)
              .map(({ path, said }) => (
                <li key={`${path} ${said}`}>
                  {path && <code>{path}</code>} {said}
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
