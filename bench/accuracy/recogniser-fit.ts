import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PersonNames, StoredChain, StoredRecogniser } from '../../src/geoparse/recognise/model.ts';
import { paths } from '../../src/paths.ts';
import type { ExampleDocument } from './recogniser-examples.ts';
import { storeChain } from './recogniser-storage.ts';
import { trainChain, type TrainingSettings } from './recogniser-training.ts';

const ENTITIES: TrainingSettings = {
  labels: ['O', 'B-LOC', 'I-LOC', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-MISC', 'I-MISC'],
  epochs: 14,
  rate: 0.07,
  decay: 0.01,
  leastSeen: 4,
};
const TOPONYMS: TrainingSettings = { labels: ['O', 'B-LOC', 'I-LOC'], epochs: 8, rate: 0.1, decay: 0.01, leastSeen: 4 };

/** Given and family names as they are stored, separated by spaces. */
type NameLists = StoredRecogniser['names'];

export function readNameLists(): NameLists {
  return JSON.parse(readFileSync(join(paths.models, 'recogniser-names.json'), 'utf8')) as NameLists;
}

export function nameSets({ given, family }: NameLists): PersonNames {
  return { given: new Set(given.split(' ')), family: new Set(family.split(' ')) };
}

/** Fits the tagger of persons, organisations, places and other names; `SHARED` without what holds in one language only. */
export function trainEntities(
  documents: readonly ExampleDocument[],
  features: 'LEXICAL' | 'SHARED' = 'LEXICAL',
): StoredChain {
  const sentences = documents.flatMap((document) =>
    features === 'LEXICAL' ? document.labelled : document.delexicalised,
  );
  return storeChain(trainChain(sentences, ENTITIES));
}

/** Fits the tagger that marks place names alone. */
export function trainToponyms(documents: readonly ExampleDocument[]): StoredChain {
  return storeChain(
    trainChain(
      documents.flatMap(({ labelled }) => labelled),
      TOPONYMS,
    ),
  );
}

/** A model as it is stored, without date and hash. */
export function modelFrom(
  names: NameLists,
  nl: StoredChain | null,
  shared: StoredChain,
  en: StoredChain | null,
): StoredRecogniser {
  return {
    trainedAt: '',
    dataHash: '',
    names,
    entities: nl === null ? { shared } : { nl, shared },
    toponyms: en === null ? {} : { en },
  };
}
