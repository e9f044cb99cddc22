import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPGlite, type PGliteDatabase } from './pglite-database.ts';
import { lockFile } from './process-lock.ts';

export interface Embedded {
  readonly database: PGliteDatabase;
  close(): Promise<void>;
}

/**
 * The embedded database of a data folder: `lock` says who has it open, `database` holds it, and `complete` appears once it was made.
 * Without that mark nothing was ever acknowledged, so a first start that was cut short begins anew; with it, nothing is ever removed.
 */
export async function openEmbedded(dataDirectory: string): Promise<Embedded> {
  mkdirSync(dataDirectory, { recursive: true });
  const unlock = lockFile(join(dataDirectory, 'lock'));
  const directory = join(dataDirectory, 'database');
  const complete = join(dataDirectory, 'complete');
  try {
    if (!existsSync(complete)) rmSync(directory, { recursive: true, force: true });
    else if (!existsSync(directory) || readdirSync(directory).length === 0) throw new Error('Its files are gone.');
    const database = await openPGlite(directory);
    writeFileSync(complete, '');
    return {
      database,
      async close() {
        await database.close();
        unlock();
      },
    };
  } catch (cause) {
    unlock();
    if (!existsSync(complete)) throw cause;
    throw new Error(
      `The embedded store in ${dataDirectory} does not open, and was left as it is: ${(cause as Error).message.trim()}\n` +
        'Move that folder away and bring the last backup back with `npm run dateline -- restore <file>`.',
      { cause },
    );
  }
}
