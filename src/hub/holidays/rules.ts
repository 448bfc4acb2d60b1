import Holidays from 'date-holidays';
import type { HolidayRoutes } from '../../protocol/hub-api/holidays';
import { isRefusal, refuse, type Refusal } from '../refusal';

type Answer<Path extends keyof HolidayRoutes> = HolidayRoutes[Path]['answer'];

/** The countries whose public holidays are known, and their regions, by name. */
export function holidayPlaces(): Answer<'GET /api/holidays/places'> {
  const known = new Holidays();
  const countries = Object.entries(known.getCountries('en')).map(([code, title]) => ({
    code,
    title,
    regions: placesOf(known.getStates(code, 'en') ?? {}),
  }));
  return { countries: countries.toSorted(byTitle) };
}

type Asked = HolidayRoutes['GET /api/holidays']['query'];

/** The public holidays of a year, by day. A holiday that lasts several days is each of them; days by other calendars are none. */
export function holidaysOf(asked: Asked): Answer<'GET /api/holidays'> | Refusal {
  const found = holidaysIn(asked);
  if (isRefusal(found)) return found;
  const days = found
    .getHolidays(asked.year)
    .filter(({ type }) => type === 'public')
    .flatMap(({ date, start, end, name }) =>
      daysBetween(date.slice(0, 10), end.getTime() - start.getTime()).map((day) => ({
        day,
        title: name.slice(0, 200),
      })),
    );
  const byDay = new Map(days.toReversed().map((each) => [each.day, each]));
  return { holidays: [...byDay.values()].toSorted((one, other) => (one.day < other.day ? -1 : 1)) };
}

function holidaysIn({ country, region }: Asked): Holidays | Refusal {
  const known = new Holidays();
  if (!Object.hasOwn(known.getCountries(), country))
    return refuse('holidays.country_unknown', { about: country, field: 'country' });
  if (region === undefined) return new Holidays(country);
  if (!Object.hasOwn(known.getStates(country) ?? {}, region))
    return refuse('holidays.region_unknown', { about: region, field: 'region' });
  return new Holidays(country, region);
}

/** Holidays that begin in the evening before (of calendars that count so) still name their whole day. */
function daysBetween(first: string, milliseconds: number): string[] {
  const count = Math.min(Math.max(1, Math.round(milliseconds / 86_400_000)), 14);
  return Array.from({ length: count }, (_, later) => {
    const day = new Date(`${first}T00:00:00.000Z`);
    day.setUTCDate(day.getUTCDate() + later);
    return day.toISOString().slice(0, 10);
  });
}

function placesOf(titles: Record<string, string>): { code: string; title: string }[] {
  return Object.entries(titles)
    .map(([code, title]) => ({ code, title }))
    .toSorted(byTitle);
}

const byTitle = (one: { title: string }, other: { title: string }) => one.title.localeCompare(other.title);
