import { coverageOf } from '../../domain/today/of-the-day';
import type { Stored } from '../../protocol/stored';
import { popup } from '../../text/popup';

type CoverageProps = { stored: Partial<Stored>; now: number; onAsk: () => void };

/** CRMs that could be asked for the leads that nobody opened. */
const askable = ['odoo'];
const hostOf = (origin: string) => (URL.canParse(origin) ? new URL(origin).host : origin);

/** What these leads are: all of mine, or only those that were seen; and what would make them all. */
export function Coverage({ stored, now, onAsk }: CoverageProps) {
  const words = popup.today;
  const { sites = {}, openLeads = {}, choices } = stored;
  const coverage = coverageOf(Object.keys(sites), openLeads);
  const answers = Object.entries(openLeads);
  const [asked] = answers.flatMap(([, { at }]) => (at ? [at] : [])).sort();
  const told = answers.filter(([, { at }]) => at).map(([origin]) => hostOf(origin));
  const canAsk = !choices?.askOpenLeads && Object.values(sites).some((crm) => askable.includes(crm));
  return (
    <p class="today-coverage soft">
      {coverage.kind === 'seen' ? words.seen : words.all(coverage.count, coverage.more)}{' '}
      {asked && words.asked(asked, now)} {coverage.kind === 'some' && words.some(told.join(', '))}
      {answers.map(([origin, { trouble }]) =>
        trouble ? (
          <span key={origin}>
            {' '}
            {trouble === 'signed-out' ? words.signedOut(hostOf(origin)) : words.refused(hostOf(origin))}
          </span>
        ) : null,
      )}
      {canAsk && (
        <button type="button" class="popup-link" onClick={onAsk}>
          {words.ask}
        </button>
      )}
    </p>
  );
}
