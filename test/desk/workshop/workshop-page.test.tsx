// @vitest-environment jsdom
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Criterion } from '../../../src/domain/definition/criterion';
import type { Person } from '../../../src/domain/people/person';
import type { Workshop } from '../../../src/protocol/hub-api/workshops';
import { ada, henrike, jana, me, sabine } from '../support/cast';
import { knowDialogs } from '../support/dialogs';
import { fakeHub, refusal } from '../support/fake-hub';
import { close, field, open, press, pressable, settle, text, type } from '../support/page';

beforeAll(knowDialogs);
afterEach(close);

const at = '2026-11-20T09:00:00.000Z';
const size = (value: number, more: Partial<Criterion> = {}): Criterion => ({
  id: 'size',
  title: 'Big enough',
  field: 'employees',
  operator: 'at-least',
  value,
  required: true,
  reason: 'Smaller plants have no line.',
  question: 'How many people work there?',
  ...more,
});
const budget: Criterion = {
  id: 'budget',
  title: 'Money for it',
  operator: 'asked',
  required: true,
  reason: 'Without it nothing happens.',
  question: 'Is there a budget?',
};
const workshop = (more: Partial<Workshop> = {}): Workshop => ({
  id: 'w1',
  title: 'MQL for 2027',
  stage: 'MQL',
  by: { id: jana.id, name: jana.name },
  at,
  handedIn: {},
  sides: { sales: { version: 0 }, marketing: { version: 0 } },
  settlements: [],
  ...more,
});
const laidOpen = (more: Partial<Workshop> = {}) =>
  workshop({
    handedIn: { sales: at, marketing: at },
    sides: {
      sales: { version: 1, criteria: [size(50), budget] },
      marketing: { version: 1, criteria: [size(20)] },
    },
    ...more,
  });

function hubFor(who: Person, first: Workshop) {
  let now = first;
  const hub = fakeHub({
    'GET /api/me': () => me(who),
    'GET /api/releases': () => ({ releases: [] }),
    'GET /api/workshops': () => ({ workshops: [now] }),
    'GET /api/workshops/:id': () => now,
    'POST /api/workshops': ({ body }) => workshop(body),
    'PUT /api/workshops/:id/criteria': ({ body }) => {
      const side = { version: body.version + 1, by: { id: who.id, name: who.name }, criteria: body.criteria };
      now = { ...now, sides: { ...now.sides, [who.role === 'marketing' ? 'marketing' : 'sales']: side } };
      return now;
    },
    'POST /api/workshops/:id/hand-in': () => (now = { ...now, handedIn: { marketing: at } }),
    'POST /api/workshops/:id/settlements': ({ body }) => {
      const said = { ...body, version: body.version + 1, by: { id: who.id, name: who.name }, at };
      now = { ...now, settlements: [...now.settlements.filter(({ line }) => line !== body.line), said] };
      return now;
    },
    'POST /api/workshops/:id/draft': () => ({ draft: 'd1' }),
  });
  return { hub, become: (next: Workshop) => (now = next) };
}
const rested = async () => {
  await new Promise((done) => setTimeout(done, 950));
  await settle();
};

describe('the list', () => {
  test('says of each workshop for whom it waits', async () => {
    await open('/workshops', hubFor(jana, workshop({ handedIn: { sales: at } })).hub);
    expect(text()).toContain('waits for Marketing');
  });

  test('lets Marketing begin one, and takes it there', async () => {
    const { hub } = hubFor(jana, workshop());
    await open('/workshops', hub);
    await press('Begin a workshop');
    await type('Title', 'SQL');
    expect(hub.asked('POST /api/workshops')).toEqual([]);
    await type('Stage', 'SQL');
    document.querySelector<HTMLElement>('dialog [type=submit]')!.click();
    await settle();
    expect(hub.asked('POST /api/workshops')[0]?.body).toEqual({ title: 'SQL', stage: 'SQL' });
    expect(location.pathname).toBe('/workshops/w1');
  });

  test('empty, says what a workshop is for and who begins one', async () => {
    const hub = fakeHub({ 'GET /api/me': () => me(ada), 'GET /api/workshops': () => ({ workshops: [] }) });
    await open('/workshops', hub);
    expect(text()).toContain('No workshop yet');
    expect(() => pressable('Begin a workshop')).toThrow();
  });
});

describe('a side that writes', () => {
  test('is saved by itself once the typing rests', async () => {
    const { hub } = hubFor(jana, workshop());
    await open('/workshops/w1', hub);
    await press('Add a criterion');
    await type('Title', 'Big enough');
    expect(text()).toContain('Not saved yet');
    await rested();
    expect(hub.asked('PUT /api/workshops/:id/criteria').at(-1)?.body).toMatchObject({
      version: 0,
      criteria: [{ title: 'Big enough', operator: 'asked' }],
    });
    expect(text()).toContain('Saved');
  });

  test('does not hand in before every criterion has its reason and its question', async () => {
    const sides = {
      sales: { version: 0 },
      marketing: { version: 3, criteria: [{ ...budget, question: '' }] },
    };
    const { hub } = hubFor(jana, workshop({ sides }));
    await open('/workshops/w1', hub);
    await press('Hand in');
    expect(hub.asked('POST /api/workshops/:id/hand-in')).toEqual([]);
    expect(text()).toContain('Say what a rep can ask.');
    await type('What to ask', 'Is there money?');
    await press('Hand in');
    expect(hub.asked('POST /api/workshops/:id/hand-in')[0]?.body).toEqual({ version: 4 });
    expect(text()).toContain('Marketing has handed in');
  });

  test('loses nothing when a colleague was faster: both texts are shown, and the person chooses', async () => {
    const { hub } = hubFor(jana, workshop());
    const saved = hub.behaviour['PUT /api/workshops/:id/criteria']!;
    await open('/workshops/w1', hub);
    const theirs = { version: 1, by: { id: 'oskar', name: 'Oskar' }, criteria: [size(99)] };
    hub.behaviour['PUT /api/workshops/:id/criteria'] = () => refusal(409, 'workshop.moved_on');
    hub.behaviour['GET /api/workshops/:id'] = () =>
      workshop({ sides: { sales: { version: 0 }, marketing: theirs } });
    await press('Add a criterion');
    await type('Title', 'Mine');
    await rested();
    expect(text()).toContain('Oskar changed your side’s text meanwhile');
    expect(text()).toContain('Employees: at least 99.');
    hub.behaviour['PUT /api/workshops/:id/criteria'] = saved;
    await press('Keep mine');
    expect(hub.asked('PUT /api/workshops/:id/criteria').at(-1)?.body).toMatchObject({
      version: 1,
      criteria: [{ title: 'Mine' }],
    });
  });

  test('finds what was not saved again after the page was left', async () => {
    const { hub } = hubFor(jana, workshop());
    const saved = hub.behaviour['PUT /api/workshops/:id/criteria']!;
    hub.behaviour['PUT /api/workshops/:id/criteria'] = () => 'no answer';
    await open('/workshops/w1', hub);
    await press('Add a criterion');
    await type('Title', 'Typed on the train');
    hub.behaviour['PUT /api/workshops/:id/criteria'] = saved;
    await open('/workshops/w1', hub);
    expect(field('Title').value).toBe('Typed on the train');
    await rested();
    expect(text()).toContain('Saved');
    expect(sessionStorage).toHaveLength(0);
  });

  test('an admin is told that both are writing', async () => {
    await open('/workshops/w1', hubFor(sabine, workshop()).hub);
    expect(text()).toContain('An admin speaks for neither side.');
  });
});

describe('both laid open', () => {
  test('are shown line by line with how alike they are, what differs and what is missing', async () => {
    await open('/workshops/w1', hubFor(henrike, laidOpen()).hub);
    expect(text()).toContain('The two definitions are 35% alike');
    expect(text()).toContain('0 of 2 lines are settled');
    const lines = [...document.querySelectorAll('.line')].map((line) => line.textContent);
    expect(lines[0]).toContain('What it asks for differs.');
    expect(lines[0]).toContain('Employees: at least 50.');
    expect(lines[1]).toContain('Marketing has nothing about this.');
  });

  test('are settled line by line into one text, which becomes a draft', async () => {
    const { hub } = hubFor(henrike, laidOpen());
    await open('/workshops/w1', hub);
    await press('Take Marketing’s: Big enough');
    expect(hub.asked('POST /api/workshops/:id/settlements')[0]?.body).toEqual({
      line: 'size/size',
      version: 0,
      choice: { take: 'marketing' },
    });
    expect(text()).toContain('One line is still open.');
    await press('Leave it out: Money for it');
    expect(text()).toContain('All 2 lines are settled');
    await press('Make it a draft');
    expect(hub.asked('POST /api/workshops/:id/draft')).toEqual([]);
    await type('Valid from', '2027-01-01');
    await press('Make it a draft');
    expect(hub.asked('POST /api/workshops/:id/draft')[0]?.body).toEqual({
      title: 'Definition MQL',
      validFrom: '2027-01-01',
    });
  });

  test('are put into the words of both only when they are complete', async () => {
    const { hub } = hubFor(jana, laidOpen());
    await open('/workshops/w1', hub);
    await press('Write it together: Big enough');
    await type('Value', '35');
    await type('Why it matters', '');
    await press('Agree on this');
    expect(text()).toContain('Say why it matters.');
    expect(hub.asked('POST /api/workshops/:id/settlements')).toEqual([]);
    await type('Why it matters', 'Both saw it in last year’s wins.');
    await press('Agree on this');
    expect(hub.asked('POST /api/workshops/:id/settlements')[0]?.body).toMatchObject({
      choice: { take: 'both', criterion: { value: 35, reason: 'Both saw it in last year’s wins.' } },
    });
  });

  test('a line that somebody else settled first is shown as they settled it', async () => {
    const { hub } = hubFor(jana, laidOpen());
    await open('/workshops/w1', hub);
    hub.behaviour['POST /api/workshops/:id/settlements'] = () => refusal(409, 'workshop.moved_on');
    const settlement = {
      line: 'size/size',
      version: 1,
      choice: { take: 'sales' as const },
      by: { id: 'h', name: 'Henrike' },
      at,
    };
    hub.behaviour['GET /api/workshops/:id'] = () => laidOpen({ settlements: [settlement] });
    await press('Take Marketing’s: Big enough');
    expect(document.querySelector('[role=alert]')?.textContent).toContain('workshop.moved_on');
    expect(document.querySelector('.line-agreed')?.textContent).toContain('Agreed by Henrike');
  });

  test('a rep reads along and settles nothing', async () => {
    await open('/workshops/w1', hubFor(ada, laidOpen()).hub);
    expect(text()).toContain('you can read along');
    expect(() => pressable('Take Sales’: Big enough')).toThrow();
  });
});
