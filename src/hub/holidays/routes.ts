import { isRefusal } from '../refusal';
import type { Handlers } from '../server/route';
import { holidayPlaces, holidaysOf } from './rules';

type Routes = 'GET /api/holidays' | 'GET /api/holidays/places';

const forAWeek = { 'cache-control': 'private, max-age=604800' };

/** What is public knowledge: it comes with the program, and nobody else is asked. */
export function holidayRoutes(): Handlers<Routes> {
  return {
    'GET /api/holidays': async ({ query }) => {
      const answer = holidaysOf(query);
      return isRefusal(answer) ? answer : { answer, headers: forAWeek };
    },
    'GET /api/holidays/places': async () => ({ answer: holidayPlaces(), headers: forAWeek }),
  };
}
