type EntryLinkProps = { id: string; titleOf: (id: string) => string };

/** Names an entry that another one refers to, and leads to it. */
export function EntryLink({ id, titleOf }: EntryLinkProps) {
  return <a href={`/playbook?entry=${encodeURIComponent(id)}`}>{titleOf(id)}</a>;
}

type EntryLinksProps = { ids: string[]; titleOf: (id: string) => string; none: string };

export function EntryLinks({ ids, titleOf, none }: EntryLinksProps) {
  if (ids.length === 0) return <>{none}</>;
  return (
    <ul class="plain-list">
      {ids.map((id) => (
        <li key={id}>
          <EntryLink id={id} titleOf={titleOf} />
        </li>
      ))}
    </ul>
  );
}
