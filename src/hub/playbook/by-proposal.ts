/** The rows of each proposal, in their order. */
export function byProposal<Row extends { proposal: string }>(rows: Row[]): (proposal: string) => Row[] {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const list = found.get(row.proposal);
    if (list) list.push(row);
    else found.set(row.proposal, [row]);
  }
  return (proposal) => found.get(proposal) ?? [];
}
