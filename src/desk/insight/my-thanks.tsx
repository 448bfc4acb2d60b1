import { useEffect, useMemo } from 'preact/hooks';
import { useDesk } from '../access/desk';
import { insight as words } from '../../text/desk';
import { makeResource, valueOf } from '../loading/resource';
import { ThanksLines } from './thanks-lines';

/** On the start page: what the reader wrote and reps said it worked. Nothing while there is nothing. */
export function MyThanks() {
  const { call } = useDesk();
  const read = useMemo(() => makeResource(() => call('GET /api/insight/thanks', {})), [call]);
  useEffect(() => void read.load(), [read]);
  const mine = (valueOf(read)?.thanks ?? []).filter((each) => each.mine);
  if (mine.length === 0) return null;
  return (
    <section class="card stack">
      <div class="section-head">
        <h2>{words.thanks.startTitle}</h2>
        <a href="/insight/thanks">{words.thanks.title}</a>
      </div>
      <ThanksLines thanks={mine.slice(0, 5)} />
    </section>
  );
}
