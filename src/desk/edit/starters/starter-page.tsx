import { ArrowLeft } from 'lucide';
import { useLocation } from 'preact-iso';
import { useEffect, useMemo } from 'preact/hooks';
import { useDesk, useMe } from '../../access/desk';
import { edit as words } from '../../../text/desk';
import { Icon } from '../../../ui/controls/icon';
import { makeResource } from '../../loading/resource';
import { Shown } from '../../loading/shown';
import { PageHead } from '../../shell/page-head';
import { type Known, readKnown } from '../draft/known';
import { type StarterId, starterIds } from './starter';
import { StarterForm } from './starter-form';
import { StarterOffers } from './starter-offers';
import { makeStarter } from './starter-store';

/** A campaign from a starter: choose one, fill in one form, propose. */
export function StarterPage() {
  const { call } = useDesk();
  const { query } = useLocation();
  const chosen = starterIds.find((id) => id === query['starter']);
  const known = useMemo(() => makeResource(() => readKnown(call)), [call]);
  useEffect(() => void known.load(), [known]);
  return (
    <>
      <p class="way-back">
        <a href={chosen ? '/playbook/starters' : '/playbook'}>
          <Icon of={ArrowLeft} size={14} />
          {chosen ? words.starters.all : words.toPlaybook}
        </a>
      </p>
      <PageHead title={words.starters.title}>{words.starters.lead}</PageHead>
      {chosen ? (
        <Shown of={known} lines={8}>
          {(value) => <Guided starter={chosen} known={value} />}
        </Shown>
      ) : (
        <StarterOffers />
      )}
    </>
  );
}

function Guided({ starter, known }: { starter: StarterId; known: Known }) {
  const { call, toasts } = useDesk();
  const owner = useMe().person.name;
  const { route } = useLocation();
  const store = useMemo(() => {
    const onProposed = (id: string) => {
      toasts.say(words.propose.done);
      route(`/proposals/${id}`);
    };
    const onDrafts = (ids: string[]) => {
      toasts.say(words.starters.begun(ids.length));
      route(`/playbook?show=drafts&draft=${ids.join(',')}`);
    };
    return makeStarter({ call, known, owner, starter, onDrafts, onProposed });
  }, [call, known, owner, starter]);
  return <StarterForm store={store} known={known} />;
}
