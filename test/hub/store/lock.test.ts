import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lockFolder } from '../../../src/hub/store/lock';
import { StartProblem } from '../../../src/hub/start-problem';
import { onPostgres } from '../../support/database';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'leadpact-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Another process that tries to take the folder, says how it went, and stays. */
function rival(): Promise<{ child: ChildProcess; took: boolean }> {
  const program = `
    import { lockFolder } from ${JSON.stringify(join(import.meta.dirname, '../../../src/hub/store/lock.ts'))};
    try { lockFolder(${JSON.stringify(folder)}); console.log('took'); } catch { console.log('refused'); }
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((done) =>
    child.stdout.once('data', (said: Buffer) => done({ child, took: said.includes('took') })),
  );
}

const killed = (child: ChildProcess) =>
  new Promise<void>((done) => {
    child.once('exit', () => done());
    child.kill('SIGKILL');
  });

// A folder is locked only for the embedded database.
describe.skipIf(onPostgres)('a data folder', () => {
  test('of eight processes that start at the same time one has the folder', async () => {
    const rivals = await Promise.all(Array.from({ length: 8 }, rival));
    expect(rivals.filter(({ took }) => took)).toHaveLength(1);
    await Promise.all(rivals.map(({ child }) => killed(child)));
  });

  test('a folder whose process was killed is free at once, and the message names the process that has it', async () => {
    const { child, took } = await rival();
    expect(took).toBe(true);
    expect(() => lockFolder(folder)).toThrow(`in use by another hub (process ${child.pid})`);
    await killed(child);
    lockFolder(folder)();
  });

  test('in one process it is taken once and can be given back', () => {
    const unlock = lockFolder(folder);
    expect(() => lockFolder(folder)).toThrow(StartProblem);
    unlock();
    lockFolder(folder)();
  });

  test('a folder that cannot be made or written is named, with what to do', () => {
    writeFileSync(join(folder, 'file'), '');
    expect(() => lockFolder(join(folder, 'file', 'data'))).toThrow(
      /The data folder .*file\/data cannot be written \((ENOTDIR|EEXIST)\)\. .*LEADPACT_DATA/,
    );
    mkdirSync(join(folder, 'odd', 'lock'), { recursive: true });
    expect(() => lockFolder(join(folder, 'odd'))).toThrow(/cannot be written \(EISDIR\)/);
  });
});
