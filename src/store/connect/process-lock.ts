import { randomUUID } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync, linkSync } from 'node:fs';
import { hostname } from 'node:os';

interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When the process began, as the kernel counts; tells it from a later process with the same number. Null where unknown. */
  readonly began: string | null;
  readonly since: string;
}

/** Files locked by this very process, which its process id cannot tell apart. */
const heldHere = new Set<string>();

/**
 * Takes the lock at `file` or throws an error that names its holder. A lock whose process is gone is taken over. On another
 * machine's lock we cannot look for the process: it counts as alive.
 * Returns the way to let go.
 */
export function lockFile(file: string): () => void {
  if (heldHere.has(file)) throw new Error(`This process (${process.pid}) has ${file} open already; close it first.`);
  const own = JSON.stringify({
    pid: process.pid,
    host: hostname(),
    began: processStart(process.pid),
    since: new Date().toISOString(),
  } satisfies Holder);
  for (let attempt = 0; attempt < 5; attempt++) {
    try {
      writeWhole(file, own);
      heldHere.add(file);
      return () => {
        heldHere.delete(file);
        if (readText(file) === own) rmSync(file, { force: true });
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const found = readText(file);
    const holder = holderIn(found);
    if (holder && isAlive(holder)) throw refusal(file, holder);
    setAside(file, found);
  }
  throw new Error(`The lock ${file} changes hands all the time; is another process starting and stopping?`);
}

/** Throws as `lockFile` would where another living process holds the lock, and takes nothing: to say so before anything else is loaded. */
export function refuseWhereLocked(file: string): void {
  const holder = holderIn(readText(file));
  if (holder && isAlive(holder)) throw refusal(file, holder);
}

/** Written aside and linked into place, so that nobody ever reads half a lock. */
function writeWhole(file: string, content: string): void {
  const draft = `${file}.${randomUUID()}`;
  writeFileSync(draft, content, { flag: 'wx' });
  try {
    linkSync(draft, file);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Removes a dead lock. Two processes may find it dead at once: who moved the other's new lock away puts it back. */
function setAside(file: string, dead: string | null): void {
  const aside = `${file}.${randomUUID()}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (readText(aside) !== dead) {
    try {
      linkSync(aside, file);
    } catch {
      // A third one was quicker; the next attempt meets it.
    }
  }
  rmSync(aside, { force: true });
}

function isAlive({ pid, host, began }: Holder): boolean {
  if (host !== hostname()) return true;
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  const now = processStart(pid);
  return began === null || now === null || began === now;
}

/** Field 22 of /proc/<pid>/stat, in clock ticks since the machine started; null where there is no such file. */
function processStart(pid: number): string | null {
  const stat = readText(`/proc/${pid}/stat`);
  // The name of the program, field 2, stands in brackets and may hold anything.
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
}

function refusal(file: string, { pid, host, since }: Holder): Error {
  const elsewhere =
    host === hostname()
      ? 'Stop it, or give this one another folder with DATELINE_DATA.'
      : `It was taken on another machine, where we cannot see whether the process lives; if it does not, remove ${file}.`;
  return new Error(
    `The embedded store is in use by process ${pid} on ${host} since ${since}. ${elsewhere} Several processes need PostgreSQL: set DATABASE_URL.`,
  );
}

function holderIn(text: string | null): Holder | null {
  try {
    return JSON.parse(text ?? '') as Holder;
  } catch {
    return null;
  }
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
