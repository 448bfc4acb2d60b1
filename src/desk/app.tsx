import { LocationProvider, Route, Router } from 'preact-iso';
import { AbsencesPage } from './absences/absences-page';
import { type Desk, DeskProvider } from './access/desk';
import { ConnectPage } from './connect/connect-page';
import { EditorPage } from './edit/editor-page';
import { ImportPage } from './edit/import/import-page';
import { NewPage } from './edit/new-page';
import { StarterPage } from './edit/starters/starter-page';
import { InvitationPage } from './invitation/invitation-page';
import { PeoplePage } from './people/people-page';
import { PlaybookPage } from './playbook/playbook-page';
import { PolicyPage } from './policy/policy-page';
import { ProposalPage } from './proposals/proposal-page';
import { ProposalsPage } from './proposals/proposals-page';
import { ProposePage } from './proposals/propose-page';
import { RequestPage } from './requests/request-page';
import { RequestsPage } from './requests/requests-page';
import { SessionsPage } from './sessions/sessions-page';
import { Gate } from './shell/gate';
import { NowherePage } from './shell/nowhere-page';
import { Safety } from './shell/safety';
import { SignedInPage } from './sign-in/signed-in-page';
import { CartridgesPage } from './cartridges/cartridges-page';
import { InsightPage } from './insight/insight-page';
import { WorkshopPage } from './workshop/workshop-page';
import { WorkshopsPage } from './workshop/workshops-page';
import { StartPage } from './start/start-page';

/** A new page is read out from its heading on. */
function readOutHeading(): void {
  document.querySelector('h1')?.focus({ preventScroll: true });
}

/** Every page of the desk has its own address. An invitation is for people who are not signed in too. */
export function App({ desk }: { desk: Desk }) {
  return (
    <DeskProvider value={desk}>
      <LocationProvider>
        <Safety>
          <Gate>
            <Router onRouteChange={readOutHeading}>
              <Route path="/" component={StartPage} />
              <Route path="/sign-in" component={SignedInPage} />
              <Route path="/invitation/:token" component={InvitationPage} />
              <Route path="/connect" component={ConnectPage} />
              <Route path="/playbook" component={PlaybookPage} />
              <Route path="/playbook/new" component={NewPage} />
              <Route path="/playbook/starters" component={StarterPage} />
              <Route path="/playbook/import" component={ImportPage} />
              <Route path="/drafts/:id" component={EditorPage} />
              <Route path="/policy" component={PolicyPage} />
              <Route path="/proposals" component={ProposalsPage} />
              <Route path="/proposals/new" component={ProposePage} />
              <Route path="/proposals/:id" component={ProposalPage} />
              <Route path="/requests" component={RequestsPage} />
              <Route path="/requests/:id" component={RequestPage} />
              <Route path="/cartridges" component={CartridgesPage} />
              <Route path="/insight" component={InsightPage} />
              <Route path="/insight/:view" component={InsightPage} />
              <Route path="/workshops" component={WorkshopsPage} />
              <Route path="/workshops/:id" component={WorkshopPage} />
              <Route path="/people" component={PeoplePage} />
              <Route path="/absences" component={AbsencesPage} />
              <Route path="/sessions" component={SessionsPage} />
              <Route default component={NowherePage} />
            </Router>
          </Gate>
        </Safety>
      </LocationProvider>
    </DeskProvider>
  );
}
