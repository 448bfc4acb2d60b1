import { Globe, Trash2 } from 'lucide';
import { catalogue } from '../../crm/catalogue';
import { options } from '../../text/options';
import { Button } from '../../ui/controls/button';
import { EmptyState } from '../../ui/controls/empty-state';
import { SelectField } from '../../ui/controls/select-field';
import { Table } from '../../ui/controls/table';
import { Tag } from '../../ui/controls/tag';
import type { Settings } from '../state/settings';
import { AddSite } from './add-site';
import { allowSite, chooseCrm, removeSite, type SiteChange } from './change-sites';
import { type SiteRow, siteRows } from './site-rows';

const crmChoices = catalogue.map(({ id, label }) => ({ value: id, label }));

/** Step two: the sites on which Leadpact may run, and which CRM each of them is. */
export function Sites({ settings }: { settings: Settings }) {
  const words = options.sites;
  const { sites = {}, connection } = settings.stored.value;
  const rows = siteRows(sites, settings.granted.value);
  const change = async (changing: Promise<SiteChange>, { site, done }: { site: string; done?: string }) => {
    const became = await changing;
    const { toasts } = settings;
    if (became !== 'done') toasts.say(problemOf(became, site), { tone: 'bad' });
    else if (done) toasts.say(done);
  };
  const hostOf = ({ origin }: SiteRow) => new URL(origin).host;
  return (
    <>
      {rows.length === 0 ? (
        <EmptyState icon={Globe} title={words.empty} />
      ) : (
        <Table
          caption={words.caption}
          rows={rows}
          keyOf={(row) => row.origin}
          columns={[
            {
              title: words.site,
              heads: true,
              cell: (row) => (
                <span class="options-site">
                  {row.origin} {!row.allowed && <Tag tone="warn">{words.revoked}</Tag>}
                </span>
              ),
            },
            {
              title: words.crm,
              cell: (row) => (
                <SelectField
                  label={words.crmOf(hostOf(row))}
                  hiddenLabel
                  value={row.crm}
                  choices={crmChoices}
                  onValue={(crm) => void change(chooseCrm(row.origin, { crm, sites }), { site: hostOf(row) })}
                />
              ),
            },
            {
              title: words.actions,
              hiddenTitle: true,
              cell: (row) => (
                <span class="options-row-actions">
                  {!row.allowed && (
                    <Button
                      small
                      onClick={() =>
                        void change(allowSite(row.origin, { crm: row.crm, sites }), {
                          site: hostOf(row),
                          done: words.added(hostOf(row)),
                        })
                      }
                    >
                      {words.allowAgain}
                    </Button>
                  )}
                  <Button
                    small
                    look="quiet"
                    icon={Trash2}
                    aria-label={words.removeOf(hostOf(row))}
                    onClick={() =>
                      void change(removeSite(row.origin, { sites, hub: connection?.hub }), {
                        site: hostOf(row),
                        done: words.removed(hostOf(row)),
                      })
                    }
                  >
                    {words.remove}
                  </Button>
                </span>
              ),
            },
          ]}
        />
      )}
      <AddSite settings={settings} />
    </>
  );
}

function problemOf(became: Exclude<SiteChange, 'done'>, site: string): string {
  const words = options.sites;
  return { refused: words.refused, required: words.required(site), 'not taken': words.notTaken }[became];
}
