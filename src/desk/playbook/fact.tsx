import type { ComponentChildren } from 'preact';

type FactProps = { name: string; children: ComponentChildren };

/** One line of a list of facts; without a value it is left out. */
export function Fact({ name, children }: FactProps) {
  if (children === undefined || children === null || children === false || children === '') return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
