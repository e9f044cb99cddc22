import { mkdtempSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What the stores of all tests that run at once may take. */
const roomBytes = 2 ** 31;

/**
 * Where stores of tests are made: in memory where the system has room for it there, as making a thousand small files is what costs most
 * of opening one, else in the temporary folder.
 */
export const scratchRoot = hasRoom('/dev/shm') ? '/dev/shm' : tmpdir();

/** A new folder there. */
export function scratchFolder(name: string): string {
  return mkdtempSync(join(scratchRoot, `dateline-${name}-`));
}

function hasRoom(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize >= roomBytes;
  } catch {
    return false;
  }
}
