import { ExternalLink } from 'lucide';
import { isDemonstration } from '../../browser/self';
import { openTab } from '../../browser/tabs';
import { options } from '../../text/options';
import { Button } from '../../ui/controls/button';
import type { Settings } from '../state/settings';
import { openPracticeLead } from './practice-lead';

/** Step three: where to look, with a picture of what will be there. */
export function SeeLead({ settings }: { settings: Settings }) {
  const words = options.see;
  const { connection, sites = {} } = settings.stored.value;
  const [site] = Object.keys(sites);
  return (
    <div class="options-see">
      <div class="options-see-text">
        <p>{words.text}</p>
        <p class="soft">{words.pin}</p>
        {isDemonstration && connection ? (
          <Button look="primary" icon={ExternalLink} onClick={() => void openPracticeLead(connection.hub)}>
            {options.demo.lead}
          </Button>
        ) : site && connection ? (
          <Button look="primary" icon={ExternalLink} onClick={() => void openTab(site)}>
            {words.open(new URL(site).host)}
          </Button>
        ) : (
          <p class="soft">{isDemonstration ? options.demo.first : words.later}</p>
        )}
      </div>
      <div class="options-picture" role="img" aria-label={words.picture}>
        <span class="options-picture-bar" />
        <span class="options-picture-line" />
        <span class="options-picture-line" />
        <span class="options-picture-line" />
        <span class="options-picture-tab">{words.pictureTab}</span>
      </div>
    </div>
  );
}
