import { useSignal } from '@preact/signals';
import { useDesk } from '../access/desk';
import { people as words } from '../../text/desk';
import { Button } from '../../ui/controls/button';
import { Dialog } from '../../ui/controls/dialog';
import { EmptyState } from '../../ui/controls/empty-state';
import { type Column, Table } from '../../ui/controls/table';
import { SelectField } from '../../ui/controls/select-field';
import { TextField } from '../../ui/controls/text-field';
import { FaultNotice } from '../loading/shown';
import type { Directory, PeopleStore } from './people-store';

type TeamsProps = { directory: Directory; mayChange: boolean; store: PeopleStore };
type Team = Directory['teams'][number];

export function Teams({ directory, mayChange, store }: TeamsProps) {
  const adding = useSignal(false);
  const { people, teams } = directory;
  const columns: Column<Team>[] = [
    { title: words.team, heads: true, cell: ({ title }) => title },
    {
      title: words.teamLead,
      cell: ({ lead }) =>
        people.find(({ id }) => id === lead)?.name ?? <span class="soft">{words.noLead}</span>,
    },
    {
      title: words.members,
      numeric: true,
      cell: ({ id }) => people.filter(({ team }) => team?.id === id).length,
    },
  ];
  return (
    <section class="section stack">
      <div class="section-head">
        <h2>{words.teams}</h2>
        {mayChange && (
          <Button
            small
            onClick={() => {
              store.forgive();
              adding.value = true;
            }}
          >
            {words.addTeam}
          </Button>
        )}
      </div>
      <p class="soft">{words.teamsLead}</p>
      {teams.length > 0 ? (
        <Table caption={words.teamsCaption} columns={columns} rows={teams} keyOf={({ id }) => id} />
      ) : (
        <EmptyState title={words.noTeams}>
          <p>{words.noTeamsHelp}</p>
        </EmptyState>
      )}
      {adding.value && (
        <TeamDialog directory={directory} store={store} onClose={() => (adding.value = false)} />
      )}
    </section>
  );
}

type TeamDialogProps = { directory: Directory; store: PeopleStore; onClose: () => void };

function TeamDialog({ directory, store, onClose }: TeamDialogProps) {
  const { toasts } = useDesk();
  const title = useSignal('');
  const lead = useSignal('');
  const tried = useSignal(false);
  const leads = directory.people.filter(({ role }) => role === 'team_lead');
  const missing = title.value.trim() ? undefined : words.teamNameMissing;
  const submit = async (event: Event) => {
    event.preventDefault();
    tried.value = true;
    if (missing) return;
    const team = { title: title.value.trim(), ...(lead.value && { lead: lead.value }) };
    if (!(await store.addTeam(team))) return;
    toasts.say(words.teamAdded(team.title));
    onClose();
  };
  return (
    <Dialog title={words.addTeam} open onClose={onClose}>
      <form class="stack" noValidate onSubmit={(event) => void submit(event)}>
        {store.fault.value && <FaultNotice fault={store.fault.value} />}
        <TextField
          label={words.teamName}
          required
          value={title.value}
          error={tried.value ? missing : undefined}
          onValue={(typed) => (title.value = typed)}
        />
        <SelectField
          label={words.teamLead}
          optional
          value={lead.value}
          choices={[
            { value: '', label: words.noLead },
            ...leads.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onValue={(chosen) => (lead.value = chosen)}
        />
        <div class="dialog-actions">
          <Button type="submit" look="primary" busy={store.busy.value}>
            {words.submitTeam}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
