import { expect, test } from 'vitest';
import type { Answered } from '../../../src/desk/access/call';
import { makeResource, valueOf } from '../../../src/desk/loading/resource';

const fault = { code: 'test.down', message: 'Down.' };
const failed: Answered<string> = { ok: false, status: 503, fault };
const value = (text: string): Answered<string> => ({ ok: true, value: text });

/** Answers each fetch when the test says so. */
function slowly() {
  const waiting: ((answer: Answered<string>) => void)[] = [];
  const resource = makeResource(() => new Promise<Answered<string>>((done) => waiting.push(done)));
  return { resource, waiting };
}

test('of two fetches under way only the last one counts, whichever comes back first', async () => {
  const { resource, waiting } = slowly();
  const both = [resource.load(), resource.load()];
  waiting[1]!(value('new filter'));
  waiting[0]!(value('old filter'));
  await Promise.all(both);
  expect(valueOf(resource)).toBe('new filter');
});

test('a refresh that fails keeps what is shown and says so', async () => {
  const answers = [value('seven requests'), failed];
  const resource = makeResource(async () => answers.shift()!);
  await resource.load();
  await resource.load();
  expect(resource.now.value).toEqual({ state: 'ready', value: 'seven requests', fault });
});

test('a first fetch that fails can be tried again', async () => {
  const answers = [failed, value('there')];
  const resource = makeResource(async () => answers.shift()!);
  await resource.load();
  expect(resource.now.value).toEqual({ state: 'failed', fault });
  await resource.load();
  expect(resource.now.value).toEqual({ state: 'ready', value: 'there' });
});

test('what a person’s own act brought back is not overwritten by an older fetch', async () => {
  const { resource, waiting } = slowly();
  const loading = resource.load();
  resource.set('after the promise');
  waiting[0]!(value('before the promise'));
  await loading;
  expect(valueOf(resource)).toBe('after the promise');
});
