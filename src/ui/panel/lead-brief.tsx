import type { Instant } from '../../domain/instant';
import type { LeadView } from '../../domain/lead/view';
import { Criteria } from './criteria';
import { Deadline } from './deadline';
import { Glance } from './glance';
import { HandOff } from './hand-off';
import { NextStep } from './next-step';
import { Origin } from './origin';
import { Requests } from './requests';
import { Script } from './script';
import type { LeadDoes, Own, PanelActions } from './state';
import { Talk } from './talk';

type BriefProps = {
  view: LeadView;
  now: Instant;
  copy: PanelActions['copy'];
  own?: Own | undefined;
  /** Absent where nothing can be done about the lead: in a preview, and under a draft. */
  does?: LeadDoes | undefined;
};

/** Everything about one lead: three lines, the next step, the rest on demand. Without a frame, as the desk previews it. */
export function LeadBrief({ view, now, copy, own, does }: BriefProps) {
  return (
    <div class="brief">
      <Glance view={view} now={now} own={own} copy={copy} />
      <NextStep view={view} now={now} own={own} copy={copy} does={does} />
      <div class="sections">
        <Requests conversations={view.conversations} now={now} />
        <HandOff handOff={view.handOff} now={now} does={does} />
        <Criteria verdict={view.verdict} now={now} does={does} />
        <Script view={view} now={now} own={own} copy={copy} does={does} />
        <Deadline clocks={view.clocks} now={now} />
        <Origin view={view} now={now} />
        <Talk script={view.script} own={own} does={does} />
      </div>
    </div>
  );
}
