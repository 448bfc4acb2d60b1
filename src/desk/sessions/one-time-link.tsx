import type { Instant } from '../../domain/instant';
import { sessions as words } from '../../text/desk';
import { CopyButton } from '../../ui/controls/copy-button';
import { Moment } from '../../ui/controls/moment';
import { TextField } from '../../ui/controls/text-field';

type OneTimeLinkProps = { link: string; expiresAt: Instant; label?: string };

/** A link that signs somebody in, once. It is shown once and stands nowhere else. */
export function OneTimeLinkShown({ link, expiresAt, label = words.linkReady }: OneTimeLinkProps) {
  return (
    <div class="one-time-link">
      <TextField label={label} value={link} readOnly onValue={() => undefined} />
      <CopyButton text={link} />
      <p class="soft">
        {words.shownOnce} {words.expires} <Moment at={expiresAt} />.
      </p>
    </div>
  );
}
