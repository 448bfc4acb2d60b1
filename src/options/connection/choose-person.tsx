import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { RefreshCw } from 'lucide';
import type { Person } from '../../domain/people/person';
import { callHub } from '../../protocol/schema/client';
import { options } from '../../text/options';
import { Button } from '../../ui/controls/button';
import { EmptyState } from '../../ui/controls/empty-state';
import { Skeleton } from '../../ui/controls/skeleton';
import { Tag } from '../../ui/controls/tag';
import type { Settings } from '../state/settings';
import { openPracticeLead } from '../see/practice-lead';
import { becomePerson } from './connect';

/** The demonstration company: choose a person of either side, and the practice CRM opens on a lead. */
export function ChoosePerson({ settings }: { settings: Settings }) {
  const words = options.demo;
  const people = useSignal<Person[] | 'asking' | 'none'>('asking');
  const hub = settings.stored.value.connection?.hub ?? settings.demoHub;
  const ask = async () => {
    people.value = 'asking';
    const got = await callHub({ hub }, 'GET /api/demo/people', {});
    people.value = got.ok && got.answer ? got.answer.people : 'none';
  };
  useEffect(() => void ask(), [hub]);
  if (people.value === 'asking') return <Skeleton lines={4} />;
  if (people.value === 'none')
    return (
      <EmptyState title={words.none}>
        <p>{words.noneText(hub)}</p>
        <Button icon={RefreshCw} onClick={() => void ask()}>
          {words.again}
        </Button>
      </EmptyState>
    );
  return (
    <ul class="options-people">
      {people.value.map((person) => (
        <li key={person.id}>
          <PersonChoice settings={settings} person={person} hub={hub} />
        </li>
      ))}
    </ul>
  );
}

type PersonChoiceProps = { settings: Settings; person: Person; hub: string };

function PersonChoice({ settings, person, hub }: PersonChoiceProps) {
  const words = options.demo;
  const busy = useSignal(false);
  const { connection } = settings.stored.value;
  const current = connection?.person.id === person.id && !connection.signedOut;
  const be = async () => {
    busy.value = true;
    const problem = await becomePerson(hub, person.id);
    busy.value = false;
    if (problem) return settings.toasts.say(words.failed(problem), { tone: 'bad' });
    await openPracticeLead(hub);
  };
  return (
    <div class="options-person">
      <div class="options-person-who">
        <h3>{person.name}</h3>
        <p class="soft">
          {options.roles[person.role]}
          {person.team && `, ${person.team.title}`}: {words.roleTexts[person.role]}
        </p>
      </div>
      {current ? (
        <Tag tone="good">{words.current}</Tag>
      ) : (
        <Button busy={busy.value} onClick={() => void be()}>
          {words.be(person.name.split(' ')[0] ?? person.name)}
        </Button>
      )}
    </div>
  );
}
