import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../src/paths.ts';

/** Pages and corpora that are not ours to ship lie beside the repository on some machines; tests that read them are skipped elsewhere. */
const folder = join(repositoryRoot, '../shared');

export const hasSharedFiles = existsSync(join(folder, 'contract'));

export function readShared(path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}
