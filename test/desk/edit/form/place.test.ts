import { expect, test } from 'vitest';
import { freeId, move, putBack, remove, slug } from '../../../../src/desk/edit/form/list';
import { at, type Change, each, type Place, withChange } from '../../../../src/desk/edit/form/place';
import { placeOf, problemsAt } from '../../../../src/desk/edit/form/problems';

test('a change leaves everything beside its place the very same', () => {
  const whole = { a: { b: [1, { c: 2 }], d: {} }, e: {} };
  const changed = withChange(whole, ['a', 'b', 1, 'c'], 3) as typeof whole;
  expect(changed).toEqual({ a: { b: [1, { c: 3 }], d: {} }, e: {} });
  expect(changed.e).toBe(whole.e);
  expect(changed.a.d).toBe(whole.a.d);
  expect(whole.a.b[1]).toEqual({ c: 2 });
});

test('a value that is taken out leaves no trace', () => {
  expect(withChange({ a: { b: 1, c: 2 } }, ['a', 'b'], undefined)).toEqual({ a: { c: 2 } });
  expect(Object.keys(withChange({ a: 1 }, ['a'], undefined) as object)).toEqual([]);
});

function list(values: string[]) {
  const made: { value: string[]; place: Place<string[]> } = { value: values, place: undefined as never };
  const change: Change = (path, next) => {
    made.value = withChange(made.value, path, next) as string[];
  };
  made.place = { path: [], value: values, change };
  return made;
}

test('items move, leave and come back', () => {
  const up = list(['a', 'b', 'c']);
  move(up.place, 2, -1);
  expect(up.value).toEqual(['a', 'c', 'b']);
  const end = list(['a', 'b']);
  move(end.place, 1, 1);
  expect(end.value).toEqual(['a', 'b']);
  const shorter = list(['a', 'b']);
  remove(shorter.place, 0);
  expect(shorter.value).toEqual(['b']);
  putBack({ ...shorter.place, value: shorter.value }, 0, 'a');
  expect(shorter.value).toEqual(['a', 'b']);
});

test('places lead into members and items', () => {
  const whole: Place<{ steps: { text: string }[] }> = {
    path: ['body'],
    value: { steps: [{ text: 'one' }, { text: 'two' }] },
    change: () => {},
  };
  const texts = each(at(whole, 'steps')).map((step) => at(step, 'text'));
  expect(texts.map(({ path }) => path)).toEqual([
    ['body', 'steps', 0, 'text'],
    ['body', 'steps', 1, 'text'],
  ]);
  expect(texts.map(({ value }) => value)).toEqual(['one', 'two']);
});

test.each([
  ['Cutting scrap', 'cutting-scrap'],
  ['Größe & Maß: ÄÖÜ', 'grosse-mass-aou'],
  ['  --  ', ''],
  ['東京', ''],
])('an id is made of a title: %s', (title, id) => expect(slug(title)).toBe(id));

test('an id that is taken gets a number', () => {
  expect(freeId([{ id: 'step' }, { id: 'step-2' }], 'Step')).toBe('step-3');
  expect(freeId([], '???')).toBe('part');
});

test('a problem is found at its field, however its path is written', () => {
  const whole = { body: { steps: [{ id: 'call' }, { id: 'mail', text: '' }] } };
  for (const path of ['body.steps[1].text', 'body.steps.1.text', 'body.steps[mail].text'])
    expect(placeOf(path, whole)).toBe('body.steps.1.text');
  const problems = problemsAt([{ path: 'body.steps[mail].text', message: 'is missing' }], whole);
  expect(problems.at(['body', 'steps', 1, 'text'])).toBe('is missing');
  expect(problems.at(['body', 'steps', 0, 'text'])).toBeUndefined();
  expect(problems.within(['body', 'steps', 1])).toBe(true);
  expect(problems.within(['body', 'steps', 0])).toBe(false);
});
