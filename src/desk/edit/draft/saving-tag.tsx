import { Check, CircleAlert, CloudUpload } from 'lucide';
import { edit as words } from '../../../text/desk';
import { Tag } from '../../../ui/controls/tag';
import type { Saving } from './draft-store';

/** Whether what is on the screen has arrived. */
export function SavingTag({ saving }: { saving: Saving }) {
  return (
    <span role="status">
      {saving === 'saved' && (
        <Tag tone="good" icon={Check}>
          {words.saved}
        </Tag>
      )}
      {(saving === 'changed' || saving === 'saving') && <Tag icon={CloudUpload}>{words.saving}</Tag>}
      {(saving === 'failed' || saving === 'gone') && (
        <Tag tone="bad" icon={CircleAlert}>
          {words.notSaved}
        </Tag>
      )}
    </span>
  );
}
