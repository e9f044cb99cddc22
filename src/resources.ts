import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadGazetteer, readIndexFile } from './gazetteer/index.ts';
import { loadGeography } from './geography/load-geography.ts';
import { parseRecogniserModel } from './geoparse/recognise/model.ts';
import { parseResolverModel } from './geoparse/resolve/model.ts';
import { paths } from './paths.ts';
import type { Resources } from './pipeline.ts';

/** What all threads of a process read from one and the same memory. */
export interface SharedFiles {
  readonly gazetteer: SharedArrayBuffer;
}

/** What is known of the world: all that a thread needs that does not read articles itself. */
export type World = Pick<Resources, 'gazetteer' | 'geography'>;

/** Reads what is shared, once a process. Throws when it was not built. */
export function readSharedFiles(): SharedFiles {
  return { gazetteer: readIndexFile(paths.gazetteer) };
}

/** The gazetteer and the geography. Throws when something was not built or is damaged. */
export function loadWorld(files: SharedFiles = readSharedFiles()): World {
  return {
    gazetteer: loadGazetteer(paths.gazetteer, files.gazetteer),
    geography: loadGeography(paths.geography, paths.geographySources),
  };
}

/** Everything that the stages are handed, once a thread that reads articles. Throws when something was not built or is damaged. */
export function loadResources(files: SharedFiles = readSharedFiles()): Resources {
  return {
    ...loadWorld(files),
    recogniser: parseRecogniserModel(readModel('recogniser')),
    resolver: parseResolverModel(readModel('resolver')),
  };
}

function readModel(name: string): unknown {
  return JSON.parse(readFileSync(join(paths.models, `${name}.json`), 'utf8'));
}
