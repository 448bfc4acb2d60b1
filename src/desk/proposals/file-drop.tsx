import { useSignal } from '@preact/signals';
import { FileUp } from 'lucide';
import { useId } from 'preact/hooks';
import { proposals as words } from '../../text/desk';
import { Icon } from '../../ui/controls/icon';

/** A file, dropped here or chosen by the browser's own dialog. */
export function FileDrop({ onFile }: { onFile: (file: File) => void }) {
  const over = useSignal(false);
  const hint = useId();
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
      <Icon of={FileUp} size={24} />
      <span>
        {words.drop} <span class="file-drop-choose">{words.choose}</span>
      </span>
      <span class="soft" id={hint}>
        {words.fileHint}
      </span>
      <input
        type="file"
        accept="application/json,.json"
        aria-describedby={hint}
        onChange={(event) => take(event.currentTarget.files)}
      />
    </label>
  );
}
