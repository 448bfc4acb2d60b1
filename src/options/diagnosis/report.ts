import type { Self } from '../../browser/self';
import type { OutboxEntry, Stored } from '../../protocol/stored';
import { options } from '../../text/options';

export type ReportLine = { title: string; value: string };
export type Reported = {
  stored: Partial<Stored>;
  granted: string[];
  entries: OutboxEntry[];
  self: Self | undefined;
};

/** How this browser stands: no lead, no name of a person, no text that anybody wrote. */
export function reportOf({ stored, granted, entries, self }: Reported): ReportLine[] {
  const words = options.diagnosis;
  const { connection, playbook, sync, syncFault, sites = {} } = stored;
  const state = !connection ? 'none' : connection.signedOut ? 'signed out' : 'ok';
  const refused = entries.filter((entry) => entry.refused).length;
  const list = (values: string[]) => values.join('\n') || words.none;
  return [
    { title: words.version, value: self?.version ?? words.none },
    { title: words.browser, value: self?.browser ?? words.none },
    { title: words.hub, value: connection?.hub ?? words.none },
    { title: words.connection, value: words.states[state] },
    {
      title: words.playbook,
      value: playbook ? words.playbookValue(playbook.release.number, playbook.freshAt) : words.none,
    },
    { title: words.checked, value: sync?.checkedAt ?? words.none },
    { title: words.outbox, value: words.outboxValue(entries.length - refused, refused) },
    { title: words.fault, value: syncFault ? words.faultValue(syncFault.code, syncFault.at) : words.none },
    { title: words.grants, value: list(granted) },
    { title: words.sites, value: list(Object.entries(sites).map(([origin, crm]) => `${origin}: ${crm}`)) },
    { title: words.scripts, value: list(self?.scripts ?? []) },
  ];
}

export const reportText = (lines: ReportLine[]) =>
  lines.map(({ title, value }) => `${title}: ${value.replaceAll('\n', '\n  ')}`).join('\n');
