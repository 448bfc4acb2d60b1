import { useMe } from '../access/desk';
import { people as words } from '../../text/desk';
import { Button } from '../../ui/controls/button';
import { type Column, Table } from '../../ui/controls/table';
import { Tag } from '../../ui/controls/tag';
import type { Open } from './people-page';
import type { Directory, PersonRow } from './people-store';

type PeopleTableProps = {
  directory: Directory;
  mayChange: boolean;
  onOpen: (what: Open) => void;
  onEnable: (person: PersonRow) => void;
};

export function PeopleTable({ directory, mayChange, onOpen, onEnable }: PeopleTableProps) {
  const me = useMe().person.id;
  const actions: Column<PersonRow> = {
    title: words.actions,
    hiddenTitle: true,
    numeric: true,
    cell: (person) => <Actions person={person} me={me} onOpen={onOpen} onEnable={onEnable} />,
  };
  return (
    <Table
      caption={words.caption}
      columns={mayChange ? [...columns(me), actions] : columns(me)}
      rows={directory.people}
      keyOf={(person) => person.id}
    />
  );
}

const columns = (me: string): Column<PersonRow>[] => [
  {
    title: words.name,
    heads: true,
    cell: (person) => (
      <>
        <span class="row row-tight">
          {person.name} {person.id === me && <Tag>{words.you}</Tag>}
        </span>
        <span class="people-email">{person.email}</span>
      </>
    ),
  },
  { title: words.role, cell: ({ role }) => words.roles[role] },
  { title: words.team, cell: ({ team }) => team?.title ?? <span class="soft">{words.noTeam}</span> },
  { title: words.state, cell: stateOf },
];

function stateOf({ disabled, invited }: PersonRow) {
  if (disabled) return <Tag tone="bad">{words.states.disabled}</Tag>;
  if (invited) return <Tag tone="warn">{words.states.invited}</Tag>;
  return <Tag tone="good">{words.states.active}</Tag>;
}

type ActionsProps = Pick<PeopleTableProps, 'onOpen' | 'onEnable'> & { person: PersonRow; me: string };

function Actions({ person, me, onOpen, onEnable }: ActionsProps) {
  const { name } = person;
  if (person.disabled)
    return (
      <Button small aria-label={words.enableNamed(name)} onClick={() => onEnable(person)}>
        {words.enable}
      </Button>
    );
  return (
    <span class="row row-tight people-actions">
      <Button small aria-label={words.newLinkNamed(name)} onClick={() => onOpen({ kind: 'link', person })}>
        {words.newLink}
      </Button>
      {person.id !== me && (
        <>
          <Button small aria-label={words.changeNamed(name)} onClick={() => onOpen({ kind: 'role', person })}>
            {words.change}
          </Button>
          <Button
            small
            look="danger"
            aria-label={words.disableNamed(name)}
            onClick={() => onOpen({ kind: 'disable', person })}
          >
            {words.disable}
          </Button>
        </>
      )}
    </span>
  );
}
