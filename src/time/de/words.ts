import type { WordRow } from '../lexicon.ts';

export const words: readonly WordRow[] = [];
