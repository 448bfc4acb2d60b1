import { useSignal } from '@preact/signals';
import { Globe } from 'lucide';
import { catalogue } from '../../crm/catalogue';
import type { CrmId } from '../../domain/lead/facts';
import { popup } from '../../text/popup';
import { Button } from '../../ui/controls/button';
import { Icon } from '../../ui/controls/icon';
import { SelectField } from '../../ui/controls/select-field';

type SiteProps = { url: URL; guess: CrmId; onEnable: (crm: CrmId) => void };

/** A site that Leadpact may not read yet: why it would, which CRM it is, and one button. */
export function Site({ url, guess, onEnable }: SiteProps) {
  const words = popup.site;
  const crm = useSignal(guess);
  return (
    <section class="popup-site" aria-label={words.enable}>
      <Icon of={Globe} size={20} />
      <div class="popup-site-body">
        <p class="popup-site-offer">{words.offer(url.host)}</p>
        <p class="soft">{words.why}</p>
        <div class="popup-site-choice">
          <SelectField
            label={words.crm}
            hiddenLabel
            value={crm.value}
            choices={catalogue.map(({ id, label }) => ({ value: id, label }))}
            onValue={(value) => (crm.value = value)}
          />
          <Button look="primary" onClick={() => onEnable(crm.value)}>
            {words.enable}
          </Button>
        </div>
      </div>
    </section>
  );
}
