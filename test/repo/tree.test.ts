import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../tools/builds.ts';

const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
  .split('\0')
  .filter((file) => file !== '' && existsSync(join(root, file)));
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const readme = read('README.md');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

test.each(Object.keys(scripts))('the README tells a newcomer about "npm … %s"', (script) => {
  expect(readme).toMatch(new RegExp(`npm (run )?${script}\\b`));
});

test('every page and picture that the README points to is there', () => {
  const targets = [...readme.matchAll(/\]\(([^)#]+)\)/g)]
    .map((match) => match[1]!)
    .filter((target) => !target.startsWith('http'));
  expect(targets.length).toBeGreaterThan(5);
  expect(targets.filter((target) => !existsSync(join(root, target)))).toEqual([]);
});

test.each(
  readdirSync(join(root, 'src'), { withFileTypes: true })
    .filter((each) => each.isDirectory())
    .map(({ name }) => name),
)('a newcomer finds the rule of src/%s in at most ten lines', (folder) => {
  const lines = read(`src/${folder}/README.md`).trim().split('\n');
  expect(lines.length).toBeLessThanOrEqual(10);
});

test('no file names a folder of the machine that it was written on', () => {
  const home = join(root, '..');
  const text = tracked.filter((file) => /\.(ts|tsx|mjs|cjs|js|json|md|css|html|sql|yml)$/.test(file));
  expect(text.filter((file) => read(file).includes(`${home}/`))).toEqual([]);
});

test('the lock file names no registry', () => {
  expect(read('package-lock.json')).not.toMatch(/"resolved"/);
});

test('nothing is switched off in the tests', () => {
  const off = /\b(test|it|describe)\.(skip|only|todo)\(/;
  expect(
    tracked.filter((file) => file.startsWith('test/') && file.endsWith('.ts') && off.test(read(file))),
  ).toEqual([]);
});

test('manifest and package state the same version', () => {
  expect(JSON.parse(read('manifest.json'))).toMatchObject({
    version: (JSON.parse(read('package.json')) as { version: string }).version,
  });
});
