import type { PlaceWords } from './candidates/place-words.ts';
import type { Cues } from './recognise/cues.ts';

/** What the geoparser knows of one language; data only. */
export interface GeoparseLanguage {
  /** What stands around and within place names. */
  readonly placeWords: PlaceWords;
  /** What tells the sort of a name. */
  readonly cues: Cues;
}
