import { useSignal } from '@preact/signals';
import { Check, Copy } from 'lucide';
import { controls as words } from '../../text/controls';
import { Button } from './button';

type CopyButtonProps = { text: string; label?: string; small?: boolean };

/** Copies a text and says that it did, or that it could not. */
export function CopyButton({ text, label = words.copy, small = false }: CopyButtonProps) {
  const done = useSignal<'no' | 'copied' | 'refused'>('no');
  const copy = async () => {
    done.value = await navigator.clipboard.writeText(text).then(
      () => 'copied' as const,
      () => 'refused' as const,
    );
    setTimeout(() => (done.value = 'no'), 4_000);
  };
  const said = { no: label, copied: words.copied, refused: words.copyRefused }[done.value];
  return (
    <span class="copy" aria-live="polite">
      <Button small={small} icon={done.value === 'copied' ? Check : Copy} onClick={() => void copy()}>
        {said}
      </Button>
    </span>
  );
}
