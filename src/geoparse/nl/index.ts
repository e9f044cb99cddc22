import type { GeoparseLanguage } from '../language.ts';
import { placeWords } from './place-words.ts';

export const nl: GeoparseLanguage = { placeWords };
