import { useSignal } from '@preact/signals';
import { FileSpreadsheet } from 'lucide';
import { useId } from 'preact/hooks';
import { edit as words } from '../../../text/desk';
import { Icon } from '../../../ui/controls/icon';

/** A CSV file, dropped here or chosen. */
export function CsvDrop({ onFile }: { onFile: (file: File) => void }) {
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
      <Icon of={FileSpreadsheet} size={24} />
      <span>{words.csv.drop}</span>
      <span class="soft" id={hint}>
        {words.csv.dropHint}
      </span>
      <input
        type="file"
        accept=".csv,.tsv,.txt,text/csv"
        aria-describedby={hint}
        onChange={(event) => take(event.currentTarget.files)}
      />
    </label>
  );
}
