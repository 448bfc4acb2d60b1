import { options } from '../../text/options';
import { CopyButton } from '../../ui/controls/copy-button';
import type { Settings } from '../state/settings';
import { reportOf, reportText } from './report';

/** "Why can I not see it?": everything that an admin would ask for, ready to be copied. */
export function Diagnosis({ settings }: { settings: Settings }) {
  const words = options.diagnosis;
  const { stored, granted, entries, self } = settings;
  const lines = reportOf({
    stored: stored.value,
    granted: granted.value,
    entries: entries.value,
    self: self.value,
  });
  return (
    <>
      <p class="soft">{words.intro}</p>
      <dl class="options-facts options-report">
        {lines.map(({ title, value }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <CopyButton label={words.copy} text={reportText(lines)} />
    </>
  );
}
