import type { ServiceLevelBody } from '../../domain/playbook/entries';
import { playbook as words } from '../../text/desk';
import { OnDay } from '../../ui/controls/moment';
import { EntryLink, EntryLinks } from './entry-link';
import { Fact } from './fact';

type ServiceLevelShownProps = { body: ServiceLevelBody; titleOf: (id: string) => string };

export function ServiceLevelShown({ body, titleOf }: ServiceLevelShownProps) {
  return (
    <>
      <p>{words.duty(body)}</p>
      <p>{words.warn(body)}</p>
      <dl class="facts">
        <Fact name={words.forCampaigns}>
          <EntryLinks ids={body.campaigns} titleOf={titleOf} none={words.allCampaigns} />
        </Fact>
        <Fact name={words.hoursOf}>{body.hoursIn === 'lead' && words.leadsZone}</Fact>
        <Fact name={words.validFrom}>{body.validFrom && <OnDay day={body.validFrom} />}</Fact>
        <Fact name={words.calendar}>
          <EntryLink id={body.calendar} titleOf={titleOf} />
        </Fact>
      </dl>
    </>
  );
}
