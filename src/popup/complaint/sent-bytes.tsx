import type { Complaint, Move } from '../../domain/feedback/conversation';
import { CopyButton } from '../../ui/controls/copy-button';

type SentBytesProps = { of: Complaint | Move | object; hint: string };

/** What travels, letter by letter: no summary that could leave something out. */
export function SentBytes({ of, hint }: SentBytesProps) {
  const text = JSON.stringify(of, null, 2);
  return (
    <>
      <p class="soft">{hint}</p>
      <pre class="popup-bytes" tabIndex={0}>
        {text}
      </pre>
      <div class="dialog-actions">
        <CopyButton small text={text} />
      </div>
    </>
  );
}
