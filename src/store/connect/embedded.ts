import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPGlite, type PGliteDatabase } from './pglite-database.ts';
import { lockFile } from './process-lock.ts';

export interface Embedded {
  readonly database: PGliteDatabase;
  /** Remembers, outside the database, up to which change it was acknowledged. */
  acknowledge(version: string): void;
  /** Throws where the database lacks changes that were acknowledged: part of its files was lost. */
  checkAcknowledged(version: string): void;
  close(): Promise<void>;
}

/**
 * The embedded database of a data folder: `lock` says who has it open, `database` holds it, `acknowledged` up to which change it was
 * acknowledged. The last file appears once the database was made: without it nothing was ever acknowledged, so a first start that was
 * cut short begins anew; with it, nothing is ever removed.
 */
export async function openEmbedded(dataDirectory: string): Promise<Embedded> {
  mkdirSync(dataDirectory, { recursive: true });
  const unlock = lockFile(join(dataDirectory, 'lock'));
  const directory = join(dataDirectory, 'database');
  const mark = join(dataDirectory, 'acknowledged');
  const acknowledge = (version: string): void => {
    // Written aside and renamed: a process that dies meanwhile leaves the old number, never half a one.
    writeFileSync(`${mark}.new`, version);
    renameSync(`${mark}.new`, mark);
  };
  try {
    if (!existsSync(mark)) rmSync(directory, { recursive: true, force: true });
    else if (!existsSync(directory) || readdirSync(directory).length === 0) throw new Error('Its files are gone.');
    const database = await openPGlite(directory);
    if (!existsSync(mark)) acknowledge('0');
    return {
      database,
      acknowledge,
      checkAcknowledged(version) {
        const acknowledged = readFileSync(mark, 'utf8').trim();
        if (BigInt(version) >= BigInt(acknowledged)) return;
        throw broken(dataDirectory, `it holds changes up to ${version}, and ${acknowledged} were acknowledged.`);
      },
      async close() {
        await database.close();
        unlock();
      },
    };
  } catch (cause) {
    unlock();
    throw existsSync(mark) ? broken(dataDirectory, (cause as Error).message.trim(), cause) : cause;
  }
}

function broken(dataDirectory: string, why: string, cause?: unknown): Error {
  return new Error(
    `The embedded store in ${dataDirectory} is damaged, and was left as it is: ${why}\n` +
      'Move that folder away and bring the last backup back with `npm run dateline -- restore <file>`.',
    { cause },
  );
}
