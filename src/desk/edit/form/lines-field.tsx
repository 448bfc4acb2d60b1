import { useSignal } from '@preact/signals';
import { TextArea } from '../../../ui/controls/text-field';
import { type Place, set } from './place';
import { useProblems } from './problems';

type LinesAtProps = {
  of: Place<string[] | undefined>;
  label: string;
  hint: string;
  rows?: number;
  optional?: boolean;
};

/** A list of texts, one a line. Empty lines are none; an optional list that is empty is absent. */
export function LinesAt({ of, label, hint, rows = 3, optional = false }: LinesAtProps) {
  const typed = useSignal<string | undefined>(undefined);
  const { at: problemOf } = useProblems();
  const value = of.value ?? [];
  const shown =
    typed.value !== undefined && same(linesOf(typed.value), value) ? typed.value : value.join('\n');
  const problems = [of.path, ...value.map((_, index) => [...of.path, index])].flatMap(
    (path) => problemOf(path) ?? [],
  );
  return (
    <TextArea
      label={label}
      hint={hint}
      rows={rows}
      {...(optional && { optional })}
      value={shown}
      error={problems.join(' ') || undefined}
      onValue={(text) => {
        typed.value = text;
        const lines = linesOf(text);
        set(of, optional && lines.length === 0 ? undefined : lines);
      }}
    />
  );
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

const same = (one: string[], other: string[]) => one.join('\n') === other.join('\n');
