import type { PlaceWords } from './candidates/place-words.ts';

/** What the geoparser knows of one language; data only. */
export interface GeoparseLanguage {
  /** What stands around and within place names. */
  readonly placeWords: PlaceWords;
}
