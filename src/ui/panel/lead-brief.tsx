import type { Instant } from '../../domain/instant';
import type { LeadView } from '../../domain/lead/view';
import { Criteria } from './criteria';
import { Deadline } from './deadline';
import { Glance } from './glance';
import { Origin } from './origin';
import { Requests } from './requests';
import { Script } from './script';
import type { PanelActions } from './state';
import { Talk } from './talk';

type BriefProps = { view: LeadView; now: Instant; copy: PanelActions['copy'] };

/** Everything about one lead: three lines, then the rest on demand. Without a frame, as the desk previews it. */
export function LeadBrief({ view, now, copy }: BriefProps) {
  return (
    <div class="brief">
      <Glance view={view} now={now} copy={copy} />
      <div class="sections">
        <Requests conversations={view.conversations} now={now} />
        <Script view={view} now={now} copy={copy} />
        <Criteria verdict={view.verdict} now={now} />
        <Deadline clock={view.clock} now={now} />
        <Origin view={view} now={now} />
        <Talk script={view.script} />
      </div>
    </div>
  );
}
