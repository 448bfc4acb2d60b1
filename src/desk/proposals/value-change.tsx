import type { ValueDifference } from '../../domain/playbook/release';
import { proposals as words } from '../../text/desk';
import { placeInWords, valueInWords } from './value-words';
import { type Run, wordsDiff } from './words-diff';

/** From this many letters on, a text is compared word by word; below, both values stand beside each other. */
const longEnough = 40;

/** One value before and after. Colour is never alone: removed is struck out, added is underlined, both are named. */
export function ValueChange({ value }: { value: ValueDifference }) {
  const [before, after] = [value.before, value.after].map((each) =>
    each === undefined ? undefined : valueInWords(each),
  );
  const long = Math.max(before?.length ?? 0, after?.length ?? 0) >= longEnough;
  return (
    <>
      <dt>{placeInWords(value.path)}</dt>
      {long && before !== undefined && after !== undefined ? (
        <dd class="typed">
          {wordsDiff(before, after).map((run, at) => (
            <RunShown key={at} run={run} />
          ))}
        </dd>
      ) : (
        <dd class="beside typed">
          <Value text={before} change="removed" /> → <Value text={after} change="added" />
        </dd>
      )}
    </>
  );
}

function Value({ text, change }: { text: string | undefined; change: 'removed' | 'added' }) {
  if (text === undefined) return <span class="soft">{words.notThere}</span>;
  return <RunShown run={{ change, text }} />;
}

function RunShown({ run: { change, text } }: { run: Run }) {
  if (change === 'same') return <>{text}</>;
  if (change === 'removed')
    return (
      <del>
        <span class="only-heard">{words.removedWords}</span>
        {text}
      </del>
    );
  return (
    <ins>
      <span class="only-heard">{words.addedWords}</span>
      {text}
    </ins>
  );
}
