import { useSignal } from '@preact/signals';
import { FileUp } from 'lucide';
import { useId } from 'preact/hooks';
import { workshop as words } from '../../../text/desk';
import { Icon } from '../../../ui/controls/icon';

/** A CSV file, dropped here or chosen by the browser's own dialog. */
export function FileChoice({ onFile }: { onFile: (file: File) => void }) {
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
        {words.trial.drop} <span class="file-drop-choose">{words.trial.choose}</span>
      </span>
      <span class="soft" id={hint}>
        {words.trial.hint}
      </span>
      <input
        type="file"
        accept="text/csv,.csv,.txt"
        aria-describedby={hint}
        onChange={(event) => take(event.currentTarget.files)}
      />
    </label>
  );
}
