import { useSignal } from '@preact/signals';
import type { IconNode } from 'lucide';
import { useId } from 'preact/hooks';
import { Icon } from './icon';

type FileDropProps = {
  icon: IconNode;
  /** What to do, up to the words that look like a link. */
  label: string;
  choose?: string;
  hint: string;
  /** Endings and types that the browser's dialog offers. */
  accept: string;
  onFile: (file: File) => void;
};

/** A file, dropped here or chosen by the browser's own dialog. */
export function FileDrop({ icon, label, choose, hint, accept, onFile }: FileDropProps) {
  const over = useSignal(false);
  const hintId = useId();
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file) onFile(file);
  };
  return (
    <label
      class={over.value ? 'file-drop file-drop-over' : 'file-drop'}
      onDragOver={(event) => {
        event.preventDefault();
        over.value = true;
      }}
      onDragLeave={() => (over.value = false)}
      onDrop={(event) => {
        event.preventDefault();
        over.value = false;
        take(event.dataTransfer?.files);
      }}
    >
      <Icon of={icon} size={24} />
      <span>
        {label} {choose && <span class="file-drop-choose">{choose}</span>}
      </span>
      <span class="soft" id={hintId}>
        {hint}
      </span>
      <input
        type="file"
        accept={accept}
        aria-describedby={hintId}
        onChange={(event) => take(event.currentTarget.files)}
      />
    </label>
  );
}
