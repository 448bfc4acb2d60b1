import { Check, Copy as CopyIcon } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { panel } from '../../text/panel';
import { Icon } from '../controls/icon';
import type { PanelActions } from './state';

const words = panel.script;

type CopyProps = {
  text: string;
  label: string;
  copy: PanelActions['copy'];
  /** Only the icon is seen; the label is heard. */
  bare?: boolean;
};

/** Copies a text and says that it did, or that it could not. */
export function Copy({ text, label, copy, bare = false }: CopyProps) {
  const [done, setDone] = useState<'no' | 'copied' | 'refused'>('no');
  useEffect(() => {
    if (done === 'no') return;
    const timer = setTimeout(setDone, 3_000, 'no');
    return () => clearTimeout(timer);
  }, [done]);
  const press = () => void copy(text).then((copied) => setDone(copied ? 'copied' : 'refused'));
  const said = { no: label, copied: words.copied, refused: words.notCopied }[done];
  return (
    <button
      type="button"
      class={bare ? 'icon-button' : 'small-button'}
      data-done={done}
      title={bare ? said : undefined}
      onClick={press}
    >
      <Icon of={done === 'copied' ? Check : CopyIcon} size={14} />
      <span class={bare && done !== 'refused' ? 'only-heard' : undefined} aria-live="polite">
        {said}
      </span>
    </button>
  );
}
