import { type Person, roles } from '../../domain/people/person';
import { signIn as words } from '../../text/desk';

type PeopleToBeProps = {
  people: Person[];
  me?: string;
  onChoose: (person: Person) => unknown;
};

/** The people of the demonstration company by role; a click makes you one of them. */
export function PeopleToBe({ people, me, onChoose }: PeopleToBeProps) {
  const groups = roles
    .map((role) => ({ role, members: people.filter((each) => each.role === role) }))
    .filter(({ members }) => members.length > 0);
  return (
    <div class="people-to-be">
      {groups.map(({ role, members }) => (
        <section key={role}>
          <h3>{words.roles[role]}</h3>
          <ul>
            {members.map((person) => (
              <li key={person.id}>
                <button type="button" aria-pressed={person.id === me} onClick={() => onChoose(person)}>
                  <span>{person.name}</span>
                  {person.team && <span class="soft">{person.team.title}</span>}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
