import { spawnSync } from 'node:child_process';
import { closeSync, constants, ftruncateSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { hub as words } from '../../text/hub';
import { StartProblem } from '../start-problem';

/** `sys/fcntl.h` of macOS: open, or fail when another open file holds the lock. */
const macExclusive = 0x20 | constants.O_NONBLOCK;
/** `uv/win.h`: open with no sharing at all. */
const windowsExclusive = 0x10000000;
const busy = new Set(['EAGAIN', 'EBUSY', 'EACCES', 'EPERM']);

/**
 * Takes the folder for this process: a lock of the operating system on an open file, so it ends with the process
 * however that ends, and no two can have it. PGlite itself would let two processes ruin one folder (measured).
 */
export function lockFolder(folder: string): () => void {
  const path = join(folder, 'lock');
  const file = onDisk(folder, () => {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return open(path);
  });
  if (file === undefined || !taken(file, path)) {
    if (file !== undefined) closeSync(file);
    throw new StartProblem(words.start.folderInUse({ folder, process: holderOf(path) }));
  }
  onDisk(folder, () => {
    ftruncateSync(file);
    writeSync(file, `${process.pid}\n`, 0);
  });
  return () => closeSync(file);
}

const { O_RDWR, O_CREAT } = constants;

function open(path: string): number | undefined {
  if (process.platform !== 'darwin' && process.platform !== 'win32')
    return openSync(path, O_RDWR | O_CREAT, 0o600);
  try {
    const exclusive = process.platform === 'darwin' ? macExclusive : windowsExclusive;
    return openSync(path, O_RDWR | O_CREAT | exclusive, 0o600);
  } catch (error) {
    if (busy.has((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}

/**
 * Node has no flock(2). The program `flock` takes the lock on our open file and ends; the lock stays with the file.
 * A second opening of it must then be refused: on file systems that only pretend to lock, it is not.
 */
function taken(file: number, path: string): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  if (!flock(file)) return false;
  const second = openSync(path, O_RDWR);
  const pretends = flock(second);
  closeSync(second);
  if (pretends) throw new StartProblem(words.start.noLocks({ path }));
  return true;
}

function flock(file: number): boolean {
  const { status, error } = spawnSync('flock', ['-n', '3'], { stdio: ['ignore', 'ignore', 'ignore', file] });
  if (error) throw new StartProblem(words.start.noFlock, error);
  return status === 0;
}

function holderOf(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return '';
  }
}

function onDisk<Result>(folder: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new StartProblem(words.start.folderNotWritable({ folder, code }), error);
  }
}
