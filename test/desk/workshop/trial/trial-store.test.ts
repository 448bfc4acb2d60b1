import { expect, test } from 'vitest';
import { makeTrial } from '../../../../src/desk/workshop/trial/trial-store';
import { atLeast, criterion } from '../../../domain/workshop/support';

const size = atLeast('size', 50);
const place = criterion('place', { field: 'country', operator: 'is', value: 'Germany' });
const lines = criterion('lines', { field: 'x_lines', operator: 'present' });
const texts = [
  { id: 'sales' as const, criteria: [size] },
  { id: 'agreed' as const, criteria: [size, place] },
];
const lead = (at: number) => `Lead ${at},${at % 100},${at % 2 ? 'Germany' : ''}`;
const csv = (rows: number) =>
  new File(
    [['Name,No. of Employees,Country', ...Array.from({ length: rows }, (_, at) => lead(at))].join('\n')],
    'leads.csv',
  );
const store = () => makeTrial({ own: ['x_lines'], now: () => '2026-11-22T09:00:00.000Z' });

test('columns are guessed by their headings, and a person’s choice wins', async () => {
  const trial = store();
  await trial.choose(new File(['Lines,Country,Land,Employees\n3,DE,DE,5\n'], 'a.csv'));
  expect(trial.columns.value).toEqual({ x_lines: 0, country: 1, employees: 3 });
  trial.assign('country', 2);
  trial.assign('employees', undefined);
  expect(trial.columns.value).toEqual({ x_lines: 0, country: 2 });
});

test('each text is counted over all leads, the unknown apart', async () => {
  const trial = store();
  await trial.choose(csv(1000));
  await trial.count(texts);
  const { value } = trial.counting;
  if (value.state !== 'done') throw new Error(value.state);
  expect(value.trials[0]).toMatchObject({ leads: 1000, meets: 500, fallsShort: 500, cannotTell: 0 });
  expect(value.trials[1]).toMatchObject({ meets: 250, fallsShort: 500, cannotTell: 250 });
  expect(value.trials[1]!.criteria[1]).toMatchObject({ met: 500, notMet: 0, unknown: 500 });
});

test('counting can be stopped, keeps what it has, and does not go on', async () => {
  const trial = store();
  await trial.choose(csv(100_000));
  const under = trial.count(texts);
  while (trial.counting.value.state !== 'counting' || trial.counting.value.leads === 0)
    await new Promise((done) => setTimeout(done, 1));
  trial.stop();
  await under;
  const { value } = trial.counting;
  expect(value).toMatchObject({ state: 'stopped' });
  expect(value.state === 'stopped' && value.leads).toBeLessThan(100_000);
});

test('100,000 leads are all counted, and the page is told how far it is', async () => {
  const trial = store();
  await trial.choose(csv(100_000));
  const shares: number[] = [];
  trial.counting.subscribe((now) => now.state === 'counting' && shares.push(now.share));
  await trial.count([{ id: 'mine', criteria: [size, place, lines] }]);
  expect(trial.counting.value).toMatchObject({ state: 'done', leads: 100_000 });
  expect(shares.length).toBeGreaterThan(5);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
});

test('another file, or another encoding, begins anew', async () => {
  const trial = store();
  await trial.choose(csv(10));
  await trial.count(texts);
  await trial.choose(new File([new Uint8Array([0x4e, 0x0a, 0xfc, 0x0a])], 'b.csv'));
  expect(trial.problem.value).toEqual({ problem: 'encoding' });
  expect(trial.counting.value).toEqual({ state: 'none' });
  expect(trial.head.value).toBeUndefined();
  await trial.choose(trial.file.value!, 'windows-1252');
  expect(trial.problem.value).toBeUndefined();
  expect(trial.head.value?.sample).toEqual([['ü']]);
});
