import { loadGazetteer } from '../../src/gazetteer/index.ts';
import type { Candidate } from '../../src/model/candidate.ts';
import { paths } from '../../src/paths.ts';

/** The whole gazetteer, as the product has it. */
export const gazetteer = loadGazetteer(paths.gazetteer);

/** A candidate in one line: `gn:2747373 CITY EXACT PREFERRED`. */
export function told({ place, match, nameKind }: Candidate): string {
  return `${place.id} ${place.kind} ${match} ${nameKind}`;
}
