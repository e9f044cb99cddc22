import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../../src/paths.ts';

/** Where the development corpora lie, outside the repository: their texts are not ours to ship. */
export const corporaFolder = join(repositoryRoot, '../shared/corpora');

/** One gold place name; without a point it counts for recognition only. */
export interface GoldToponym {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lat?: number;
  readonly lon?: number;
  readonly geonamesId?: number;
  readonly type?: string;
  /** Set where the very entry is meant and nothing else near it. */
  readonly placeId?: string;
}

/** One document of a corpus, with what its annotators marked. */
export interface GoldDocument {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly dct?: string;
  readonly source?: string;
  readonly title?: string;
  readonly toponyms?: readonly GoldToponym[];
  readonly timexes?: readonly object[];
  readonly entities?: readonly object[];
  readonly sentences?: readonly object[];
}

/** The publisher's domain; some corpora name a source that is none ("wikinews"). */
export function domainOf({ source }: Pick<GoldDocument, 'source'>): string | null {
  return source?.includes('.') ? source : null;
}

/** True when the corpora are on this machine. */
export function corporaArePresent(): boolean {
  return existsSync(join(corporaFolder, 'dev'));
}

export function corpusPath(name: string): string {
  return join(corporaFolder, 'dev', `${name}.jsonl`);
}

export function readCorpus(name: string): readonly GoldDocument[] {
  return readFileSync(corpusPath(name), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldDocument);
}

/** The first twelve hex digits of the file's SHA-256, to say which data a figure was measured on. */
export function hashOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 12);
}
