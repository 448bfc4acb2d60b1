import { useEffect, useMemo } from 'preact/hooks';
import type { FieldName } from '../../../domain/lead/fields';
import { workshop as words } from '../../../text/desk';
import { Button } from '../../../ui/controls/button';
import { Notice } from '../../../ui/controls/notice';
import { useBeside } from '../../edit/draft/known-context';
import { ColumnFields } from './column-fields';
import { FileUp } from 'lucide';
import { FileDrop } from '../../../ui/controls/file-drop';
import { ProblemNotice } from './problem-notice';
import { Results } from './results';
import { makeTrial, type TriedText } from './trial-store';

/** How many leads of a file would have met each text: the file stays in this browser. */
export function Trial({ texts }: { texts: TriedText[] }) {
  const { fields } = useBeside();
  const store = useMemo(() => {
    const own = fields.map(({ name }) => name as FieldName).filter((name) => name.startsWith('x_'));
    return makeTrial({ own, now: () => new Date().toISOString() });
  }, [fields.length]);
  useEffect(() => store.stop, [store]);
  const file = store.file.value;
  const head = store.head.value;
  const counting = store.counting.value;
  const written = texts.filter(({ criteria }) => criteria.length > 0);
  return (
    <section class="card stack trial">
      <h2>{words.trial.title}</h2>
      <p class="soft">{words.trial.lead}</p>
      {file ? (
        <div class="row">
          <strong class="trial-file">{file.name}</strong>
          <Button small look="quiet" onClick={store.forget}>
            {words.trial.other}
          </Button>
        </div>
      ) : (
        <FileDrop
          icon={FileUp}
          label={words.trial.drop}
          choose={words.trial.choose}
          hint={words.trial.hint}
          accept="text/csv,.csv,.txt"
          onFile={(chosen) => void store.choose(chosen)}
        />
      )}
      <ProblemNotice store={store} />
      {head && written.length === 0 && <Notice>{words.trial.noCriteria}</Notice>}
      {head && written.length > 0 && (
        <>
          <ColumnFields store={store} head={head} texts={written} />
          <div class="row">
            {counting.state === 'counting' ? (
              <>
                <Button onClick={store.stop}>{words.trial.cancel}</Button>
                <progress max={1} value={counting.share} aria-label={words.trial.reading} />
                <span class="soft">{words.trial.progress(counting.leads, counting.share)}</span>
              </>
            ) : (
              <Button look="primary" onClick={() => void store.count(written)}>
                {words.trial.run}
              </Button>
            )}
            <span class="soft" role="status">
              {counting.state === 'done' && words.trial.done(counting.leads)}
              {counting.state === 'stopped' && words.trial.stopped(counting.leads)}
            </span>
          </div>
        </>
      )}
      {counting.state !== 'none' && counting.leads > 0 && (
        <Results trials={counting.trials} texts={counting.texts} />
      )}
    </section>
  );
}
