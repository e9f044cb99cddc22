import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { oneAtATime } from './build-lock.ts';
import { isFresh, writeStamp } from './build-stamp.ts';
import { buildGazetteer, gazetteerIsFresh } from './gazetteer/index.ts';
import { buildBasemap } from './geography/basemap/build.ts';
import { buildGeography } from './geography/build-geography.ts';
import { paths, repositoryRoot } from './paths.ts';

/** Called with what is being built, for people who wait. */
export type Report = (line: string) => void;

interface Part {
  readonly name: string;
  /** Where it is built; the lock of whoever builds it stands beside. */
  readonly folder: string;
  readonly isFresh: () => boolean;
  readonly build: () => void | Promise<void>;
}

const inRepository = (...names: string[]): string[] => names.map((name) => join(repositoryRoot, name));

function compiled(name: string, folder: string, inputs: readonly string[], build: Part['build']): Part {
  return {
    name,
    folder,
    isFresh: () => isFresh(folder, inputs),
    async build() {
      await build();
      writeStamp(folder, inputs);
    },
  };
}

const gazetteer: Part = {
  name: 'the gazetteer',
  folder: paths.gazetteer,
  isFresh: () => gazetteerIsFresh(paths.gazetteerSources, paths.gazetteer),
  build: () => buildGazetteer(paths.gazetteerSources, paths.gazetteer),
};

const geography = compiled(
  'outlines and borders',
  paths.geography,
  inRepository('data/geography', 'src/geography', 'src/geo'),
  () => buildGeography(paths.geographySources, paths.gazetteerSources, paths.geography),
);

const basemap = compiled(
  'the base map',
  paths.basemap,
  inRepository('data/geography', 'src/geography', 'src/geo'),
  () => buildBasemap(paths.geographySources, paths.basemap),
);

const web = compiled(
  'the web pages',
  paths.web,
  inRepository('web', 'schema/schema.graphql', 'codegen.yml', 'package.json'),
  () => run(process.execPath, [join(repositoryRoot, 'web/build.mjs')]),
);

/** What the stages need to read an article. */
export async function prepareData(report: Report): Promise<void> {
  await inTurn([gazetteer, geography], report);
}

/** What the server needs besides: the pages are built in a process of their own meanwhile. */
export async function prepareServer(report: Report): Promise<void> {
  await Promise.all([inTurn([web], report), inTurn([gazetteer, geography, basemap], report)]);
}

async function inTurn(parts: readonly Part[], report: Report): Promise<void> {
  for (const part of parts) {
    if (part.isFresh()) continue;
    mkdirSync(dirname(part.folder), { recursive: true });
    await oneAtATime(`${part.folder}.building`, async () => {
      // Another process may have built it while we waited.
      if (part.isFresh()) return;
      report(`Building ${part.name} ...`);
      await part.build();
    });
  }
}

function run(command: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: repositoryRoot, stdio: ['ignore', 'ignore', 'inherit'] });
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0
        ? resolve()
        : reject(new Error(`\`${args.join(' ')}\` ended with code ${code}; its own words stand above.`)),
    );
  });
}
