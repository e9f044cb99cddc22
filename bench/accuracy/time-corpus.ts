import { readFileSync } from 'node:fs';

export interface TimexAnnotation {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
}

/** One line of a corpus: spans with values, or per sentence the bag of values that a translation has. */
export interface GoldDocument {
  readonly id: string;
  readonly lang: string;
  readonly dct: string;
  readonly text: string;
  readonly timexes?: readonly TimexAnnotation[];
  readonly sentences?: readonly {
    readonly start: number;
    readonly end: number;
    readonly values: readonly { readonly value: string }[];
  }[];
}

export function readCorpus(path: string): readonly GoldDocument[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldDocument);
}
