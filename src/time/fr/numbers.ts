import type { WordRow } from '../lexicon.ts';

export const numberRows: readonly WordRow[] = [];
