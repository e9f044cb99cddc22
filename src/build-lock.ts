import { mkdirSync, rmSync, statSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

/** No part takes half as long to build, on a busy machine either: a lock older than this was left by a process that died. */
const abandonedMs = 240_000;

/** Runs `work` in one process at a time; the others wait. The lock is a folder, which only one process can make. */
export async function oneAtATime(lock: string, work: () => void | Promise<void>): Promise<void> {
  while (!isMade(lock)) {
    const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - since > abandonedMs) release(lock);
    else await setTimeout(100);
  }
  try {
    await work();
  } finally {
    release(lock);
  }
}

function isMade(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function release(lock: string): void {
  rmSync(lock, { recursive: true, force: true });
}
