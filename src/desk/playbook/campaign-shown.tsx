import type { CampaignBody } from '../../domain/playbook/entries';
import { playbook as words } from '../../text/desk';
import { OnDay } from '../../ui/controls/moment';
import { Assets } from './assets';
import { EntryLink } from './entry-link';
import { Fact } from './fact';

type CampaignShownProps = { body: CampaignBody; titleOf: (id: string) => string };

export function CampaignShown({ body, titleOf }: CampaignShownProps) {
  const { claims, starts, ends, cartridge, assets } = body;
  return (
    <dl class="facts">
      <Fact name={words.channel}>{body.channel}</Fact>
      <Fact name={words.promise}>{body.promise}</Fact>
      <Fact name={words.offer}>{body.offer}</Fact>
      <Fact name={words.dates}>
        {(starts || ends) && (
          <>
            {starts && <OnDay day={starts} />} – {ends && <OnDay day={ends} />}
          </>
        )}
      </Fact>
      <Fact name={words.owner}>{body.owner}</Fact>
      <Fact name={words.cartridge}>{cartridge && <EntryLink id={cartridge} titleOf={titleOf} />}</Fact>
      <Fact name={words.assets}>{assets && assets.length > 0 && <Assets assets={assets} />}</Fact>
      <Fact name={words.claims}>
        <Claims claims={claims} />
      </Fact>
      <Fact name={words.order}>{words.orderHint(body.order)}</Fact>
    </dl>
  );
}

function Claims({ claims }: Pick<CampaignBody, 'claims'>) {
  const kinds = [
    { said: words.claimNames, values: claims.names },
    { said: words.claimIds, values: claims.campaignIds },
    { said: words.claimUtm, values: claims.utmCampaigns },
    { said: words.claimSources, values: claims.leadSources },
  ].flatMap(({ said, values }) => (values?.length ? [{ said, values }] : []));
  if (kinds.length === 0) return <>{words.claimsNone}</>;
  return (
    <ul class="plain-list">
      {kinds.map(({ said, values }) => (
        <li key={said}>
          {said} {words.or(values.map((value) => `“${value}”`))}
        </li>
      ))}
    </ul>
  );
}
