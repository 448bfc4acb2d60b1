import { beforeAll, expect, test } from 'vitest';
import { type Caller, type TestHub, testHub } from '../../support/hub';

let hub: TestHub;
let jana: Caller;

beforeAll(async () => {
  hub = await testHub();
  jana = await hub.join({ name: 'Jana', role: 'marketing' });
  return hub.close;
});

const ask = async (query: { country: string; region?: string; year: number }) =>
  (await jana.ask('GET /api/holidays', { query })).holidays;

test('a country’s public holidays come by day, in its own words, each day once', async () => {
  const days = await ask({ country: 'DE', year: 2027 });
  expect(days).toContainEqual({ day: '2027-05-06', title: 'Christi Himmelfahrt' });
  expect(days.map(({ day }) => day)).toEqual([...new Set(days.map(({ day }) => day))].toSorted());
});

test('a region adds the days that are kept there only', async () => {
  const everywhere = await ask({ country: 'DE', year: 2027 });
  const inSwabia = await ask({ country: 'DE', region: 'BW', year: 2027 });
  expect(everywhere.map(({ day }) => day)).not.toContain('2027-01-06');
  expect(inSwabia).toContainEqual({ day: '2027-01-06', title: 'Heilige Drei Könige' });
});

test('observances on which people work are no holidays', async () => {
  expect((await ask({ country: 'DE', year: 2027 })).map(({ title }) => title)).not.toContain('Muttertag');
});

test('a holiday that falls on a Sunday is also kept on the day that stands for it', async () => {
  expect(await ask({ country: 'GB', region: 'ENG', year: 2027 })).toContainEqual({
    day: '2027-12-28',
    title: expect.stringContaining('Boxing Day'),
  });
});

test('a country or region that does not exist is named, not guessed', async () => {
  const refused = (query: { country: string; region?: string; year: number }) =>
    jana.refused('GET /api/holidays', { query });
  expect(await refused({ country: 'XX', year: 2027 })).toMatchObject({ status: 400, field: 'country' });
  expect(await refused({ country: 'DE', region: 'XX', year: 2027 })).toMatchObject({ field: 'region' });
  expect(await refused({ country: '__proto__'.toUpperCase(), year: 2027 })).toMatchObject({ status: 400 });
  expect(await refused({ country: 'DE', year: 1800 })).toMatchObject({ status: 400, field: 'year' });
});

test('every country can be chosen, and its regions with it', async () => {
  const { countries } = await jana.ask('GET /api/holidays/places');
  expect(countries.length).toBeGreaterThan(150);
  expect(countries.find(({ code }) => code === 'DE')?.regions).toContainEqual({
    code: 'BW',
    title: expect.stringContaining('W'),
  });
});
