import { useSignal } from '@preact/signals';
import { CalendarOff } from 'lucide';
import { useEffect, useMemo } from 'preact/hooks';
import type { Absence } from '../../protocol/hub-api/absences';
import { absences as words } from '../../text/desk';
import { Button } from '../../ui/controls/button';
import { EmptyState } from '../../ui/controls/empty-state';
import { useDesk, useMe } from '../access/desk';
import { FaultNotice, Shown } from '../loading/shown';
import { PageHead } from '../shell/page-head';
import { makeAbsences } from './absences-store';
import { AbsenceTable } from './absence-table';
import { EnterDialog } from './enter-dialog';

/** When I am away; for a team lead, when the team is. */
export function AbsencesPage() {
  const { call, toasts } = useDesk();
  const { id, role } = useMe().person;
  const store = useMemo(() => makeAbsences(call), [call]);
  useEffect(() => void store.list.load(), [store]);
  const entering = useSignal(false);
  const now = new Date().toISOString();
  const daysOf = ({ from, to }: Absence) => words.span(from, to, now);
  const begin = () => {
    store.forgive();
    entering.value = true;
  };
  const entered = (absence: Absence) => {
    entering.value = false;
    const who = absence.person.id === id ? undefined : absence.person.name;
    toasts.say(words.entered(who, daysOf(absence)));
  };
  const remove = async (absence: Absence) => {
    if (!(await store.remove(absence))) return;
    const { person, from, to } = absence;
    const run = () => void store.enter({ person: person.id, from, to });
    toasts.say(words.removed(daysOf(absence)), { action: { label: words.undo, run } });
  };
  const enter = (
    <Button look="primary" icon={CalendarOff} onClick={begin}>
      {words.enter}
    </Button>
  );
  return (
    <>
      <PageHead title={words.title} actions={enter}>
        {role === 'team_lead' ? words.leadOfTeam : words.lead}
      </PageHead>
      {store.fault.value && !entering.value && <FaultNotice fault={store.fault.value} />}
      <Shown of={store.list}>
        {({ absences, people }) => (
          <>
            {absences.length > 0 ? (
              <AbsenceTable
                absences={absences}
                me={id}
                now={now}
                removing={store.removing.value}
                onRemove={(absence) => void remove(absence)}
              />
            ) : (
              <EmptyState icon={CalendarOff} title={words.none}>
                <p>{words.noneHelp}</p>
              </EmptyState>
            )}
            {entering.value && (
              <EnterDialog
                store={store}
                people={people}
                onEntered={entered}
                onClose={() => (entering.value = false)}
              />
            )}
          </>
        )}
      </Shown>
    </>
  );
}
