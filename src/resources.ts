import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadGazetteer } from './gazetteer/index.ts';
import { loadGeography } from './geography/load-geography.ts';
import { parseRecogniserModel } from './geoparse/recognise/model.ts';
import { parseResolverModel } from './geoparse/resolve/model.ts';
import { paths } from './paths.ts';
import type { Resources } from './pipeline.ts';

/** Loads everything that the stages are handed, once a process. Throws when something was not built or is damaged. */
export function loadResources(): Resources {
  return {
    gazetteer: loadGazetteer(paths.gazetteer),
    geography: loadGeography(paths.geography, paths.geographySources),
    recogniser: parseRecogniserModel(readModel('recogniser')),
    resolver: parseResolverModel(readModel('resolver')),
  };
}

function readModel(name: string): unknown {
  return JSON.parse(readFileSync(join(paths.models, `${name}.json`), 'utf8'));
}
