import type { GeoparseLanguage } from '../language.ts';
import { cues } from './cues.ts';
import { placeWords } from './place-words.ts';

export const de: GeoparseLanguage = { placeWords, cues };
