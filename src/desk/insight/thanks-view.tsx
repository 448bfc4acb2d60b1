import { Heart } from 'lucide';
import { useEffect, useMemo } from 'preact/hooks';
import { useDesk } from '../access/desk';
import { insight as words } from '../../text/desk';
import { EmptyState } from '../../ui/controls/empty-state';
import { makeResource } from '../loading/resource';
import { Shown } from '../loading/shown';
import { ThanksLines } from './thanks-lines';

/** Every step that worked, with whom to thank for it. */
export function ThanksView() {
  const { call } = useDesk();
  const read = useMemo(() => makeResource(() => call('GET /api/insight/thanks', {})), [call]);
  useEffect(() => void read.load(), [read]);
  return (
    <Shown of={read} lines={6}>
      {({ days, thanks }) =>
        thanks.length === 0 ? (
          <EmptyState icon={Heart} title={words.thanks.none}>
            <p>{words.thanks.noneHelp}</p>
          </EmptyState>
        ) : (
          <div class="stack insight">
            <p class="soft">{words.thanks.lead(days)}</p>
            <section class="card">
              <ThanksLines thanks={thanks} />
            </section>
          </div>
        )
      }
    </Shown>
  );
}
