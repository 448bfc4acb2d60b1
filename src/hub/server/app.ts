import { Hono } from 'hono';
import { policyRoutes } from '../company/policy-routes';
import { absenceRoutes } from '../absences/routes';
import { connectionRoutes } from '../connections/routes';
import { connectPage } from '../connections/page';
import { deliveryRoutes } from '../deliveries/routes';
import { demoRoutes } from '../demo/routes';
import { draftRoutes } from '../drafts/routes';
import { feedbackRoutes } from '../feedback/routes';
import { holidayRoutes } from '../holidays/routes';
import { insightRoutes } from '../insight/routes';
import { invitationRoutes } from '../invitations/routes';
import { leadRoutes } from '../leads/routes';
import { peopleRoutes } from '../people/routes';
import { playbookRoutes } from '../playbook/routes';
import { proposalRoutes } from '../playbook/proposal-routes';
import { refuse } from '../refusal';
import { sessionRoutes } from '../sessions/routes';
import { Unavailable } from '../store/transaction';
import { syncRoutes } from '../sync/routes';
import { workshopRoutes } from '../workshop/routes';
import type { Desk } from './desk';
import { commonHeaders } from './headers';
import { healthRoutes } from './health';
import type { Hub } from './hub';
import { openApi } from './openapi';
import { type App, registerRoutes, responseTo } from './register';

/** Everything that the hub answers, over one store. */
export function appOf(hub: Hub, desk: Desk): App {
  const app: App = new Hono();
  const common = Object.entries(commonHeaders(hub.url.startsWith('https:')));
  app.use(async (context, next) => {
    await next();
    for (const [name, value] of common) context.res.headers.set(name, value);
  });
  app.onError((error) => {
    const passing = error instanceof Unavailable;
    hub.log[passing ? 'warn' : 'error']({ err: error });
    return responseTo(passing ? refuse('hub.unavailable', { retryAfter: 2 }) : refuse('hub.fault'));
  });
  healthRoutes(app, hub);
  registerRoutes(app, hub, {
    ...sessionRoutes(hub),
    ...peopleRoutes(hub),
    ...invitationRoutes(hub),
    ...connectionRoutes(hub),
    ...demoRoutes(hub),
    ...syncRoutes(hub),
    ...playbookRoutes(hub),
    ...proposalRoutes(hub),
    ...policyRoutes(hub),
    ...absenceRoutes(hub),
    ...draftRoutes(hub),
    ...workshopRoutes(hub),
    ...insightRoutes(hub),
    ...feedbackRoutes(hub),
    ...deliveryRoutes(hub),
    ...leadRoutes(hub),
    ...holidayRoutes(),
  });
  app.get('/api/openapi.json', () => responseTo({ answer: openApi() }));
  app.all('/api/*', () => responseTo(refuse('request.not_found')));
  app.get('/connect', (context) => connectPage(hub, desk, context));
  app.get('*', (context) => desk.page(context.req.path));
  app.all('*', () => responseTo(refuse('request.not_found')));
  return app;
}
