import type { CampaignBody } from '../../../domain/playbook/entries';
import { Notice } from '../../../ui/controls/notice';
import { edit as words } from '../../../text/desk';
import { choicesOf } from '../draft/known';
import { useBeside } from '../draft/known-context';
import { AreaAt, DayAt, OptionalChoiceAt, TextAt } from '../form/fields';
import { LinesAt } from '../form/lines-field';
import { NumberAt } from '../form/number-field';
import { at, type Place } from '../form/place';
import { AssetList } from './asset-list';
import { rivalsOf } from './rivals';

type CampaignFormProps = { id: string; of: Place<CampaignBody> };

export function CampaignForm({ id, of }: CampaignFormProps) {
  const { entries, known } = useBeside();
  const claims = at(of, 'claims');
  const rivals = rivalsOf({ id, body: of.value }, entries);
  return (
    <>
      <div class="pair">
        <TextAt of={at(of, 'channel')} label={words.campaign.channel} hint={words.campaign.channelHint} />
        <TextAt of={at(of, 'owner')} label={words.owner} hint={words.ownerHint} />
      </div>
      <AreaAt
        of={at(of, 'promise')}
        label={words.campaign.promise}
        hint={words.campaign.promiseHint}
        rows={2}
      />
      <AreaAt of={at(of, 'offer')} label={words.campaign.offer} hint={words.campaign.offerHint} rows={2} />
      <div class="pair">
        <DayAt of={at(of, 'starts')} label={words.campaign.starts} />
        <DayAt of={at(of, 'ends')} label={words.campaign.ends} />
      </div>
      <fieldset class="group">
        <legend>{words.campaign.claims}</legend>
        <p class="field-hint">{words.campaign.claimsHint}</p>
        <div class="pair">
          <LinesAt
            of={at(claims, 'names')}
            label={words.campaign.names}
            hint={words.onePerLine}
            rows={2}
            optional
          />
          <LinesAt
            of={at(claims, 'campaignIds')}
            label={words.campaign.ids}
            hint={words.onePerLine}
            rows={2}
            optional
          />
          <LinesAt
            of={at(claims, 'utmCampaigns')}
            label={words.campaign.utm}
            hint={words.onePerLine}
            rows={2}
            optional
          />
          <LinesAt
            of={at(claims, 'leadSources')}
            label={words.campaign.sources}
            hint={words.onePerLine}
            rows={2}
            optional
          />
        </div>
        <NumberAt of={at(of, 'order')} label={words.campaign.order} hint={words.campaign.orderHint} />
        {rivals.length > 0 && (
          <Notice tone={rivals.some(({ wins }) => wins === 'nobody') ? 'warn' : 'neutral'}>
            <ul class="plain-list">
              {rivals.map((rival) => (
                <li key={`${rival.id} ${rival.claim}`}>{words.campaign.rival(rival)}</li>
              ))}
            </ul>
          </Notice>
        )}
      </fieldset>
      <OptionalChoiceAt
        of={at(of, 'cartridge')}
        label={words.cartridge}
        choices={choicesOf(known, 'cartridge')}
      />
      <AssetList of={at(of, 'assets')} />
    </>
  );
}
