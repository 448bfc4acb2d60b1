import { isDemonstration } from '../../browser/self';
import { options } from '../../text/options';
import type { Settings } from '../state/settings';
import { ChoosePerson } from './choose-person';
import { ConnectForm } from './connect-form';
import { Connected } from './connected';

/** Step one: the hub. */
export function Connection({ settings }: { settings: Settings }) {
  const words = options.connection;
  const { connection } = settings.stored.value;
  return (
    <>
      {isDemonstration ? (
        <ChoosePerson settings={settings} />
      ) : (
        !connection && <ConnectForm settings={settings} />
      )}
      {connection && <Connected settings={settings} connection={connection} />}
      <details class="options-privacy" open={!connection}>
        <summary>{words.privacyTitle}</summary>
        <ul>
          {words.privacy.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
    </>
  );
}
