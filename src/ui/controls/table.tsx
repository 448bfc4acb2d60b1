import type { ComponentChildren } from 'preact';

export type Column<Row> = {
  title: string;
  cell: (row: Row) => ComponentChildren;
  /** Figures stand under one another. */
  numeric?: boolean;
  /** The cell that names the row. */
  heads?: boolean;
  /** The title is for those who hear it only (a column of buttons). */
  hiddenTitle?: boolean;
};

type TableProps<Row> = {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
};

/** A table that turns into a list of cards where it is narrow; it stays a table for those who hear it. */
export function Table<Row>({ caption, columns, rows, keyOf }: TableProps<Row>) {
  return (
    <table class="table" role="table">
      <caption class="only-heard">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th
              key={column.title}
              scope="col"
              role="columnheader"
              class={column.numeric ? 'numeric' : undefined}
            >
              <span class={column.hiddenTitle ? 'only-heard' : undefined}>{column.title}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={keyOf(row)} role="row">
            {columns.map((column) => cellOf(column, row))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function cellOf<Row>(column: Column<Row>, row: Row) {
  const shown = column.cell(row);
  if (column.heads)
    return (
      <th key={column.title} scope="row" role="rowheader">
        {shown}
      </th>
    );
  const label = column.hiddenTitle ? undefined : column.title;
  return (
    <td key={column.title} role="cell" data-label={label} class={column.numeric ? 'numeric' : undefined}>
      {shown}
    </td>
  );
}
