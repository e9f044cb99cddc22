import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json, found upwards from this module: the same from sources and from the server's bundle. */
export const repositoryRoot = ((): string => {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder);
    if (parent === folder)
      throw new Error('package.json was not found above the running code; start Dateline from its own folder.');
    folder = parent;
  }
  return folder;
})();

/** Where facts come from and where compiled parts go; only `data/build` and `dist` are written to. */
export const paths = {
  data: join(repositoryRoot, 'data'),
  gazetteerSources: join(repositoryRoot, 'data/gazetteer'),
  gazetteer: join(repositoryRoot, 'data/build/gazetteer'),
  geographySources: join(repositoryRoot, 'data/geography'),
  geography: join(repositoryRoot, 'data/build/geography'),
  basemap: join(repositoryRoot, 'data/build/basemap'),
  web: join(repositoryRoot, 'dist/web'),
  models: join(repositoryRoot, 'data/models'),
  migrations: join(repositoryRoot, 'schema/migrations'),
  demo: join(repositoryRoot, 'data/demo'),
} as const;
