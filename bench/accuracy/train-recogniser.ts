/**
 * Trains the recogniser on the development corpora and writes data/models/recogniser.json.
 *
 *     npx vite-node bench/accuracy/train-recogniser.ts            honest figures, nothing written: English toponyms in five
 *                                                                 folds, Dutch entities trained on CoNLL's train, read on testa
 *     npx vite-node bench/accuracy/train-recogniser.ts --write    weights from all development documents
 *
 * Seeded: the same data give the same weights. Options: --errors=N prints mistakes, --only=CORPUS restricts them.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadGazetteer } from '../../src/gazetteer/index.ts';
import { parseRecogniserModel } from '../../src/geoparse/recognise/model.ts';
import { paths } from '../../src/paths.ts';
import { corporaArePresent, corpusPath } from './corpora.ts';
import { FOLDS } from './folds.ts';
import { ENTITY_CORPUS, type ExampleDocument, createExampleReader, TOPONYM_CORPORA } from './recogniser-examples.ts';
import { type Outcome, printErrors, printScores, recogniseAll } from './recogniser-measures.ts';
import { modelFrom, nameSets, readNameLists, trainEntities, trainToponyms } from './recogniser-fit.ts';

const option = (name: string) => process.argv.find((argument) => argument.startsWith(`--${name}=`))?.split('=')[1];

if (!corporaArePresent()) {
  console.error('Skipped: the development corpora are not at ../shared/corpora.');
  process.exit(0);
}
const gazetteer = loadGazetteer(paths.gazetteer);
const nameLists = readNameLists();
const readExamples = createExampleReader(gazetteer, nameSets(nameLists));
const dutch = readExamples(ENTITY_CORPUS);
const english = TOPONYM_CORPORA.flatMap(readExamples);
console.error(`${dutch.length + english.length} documents read`);

if (process.argv.includes('--write')) write();
else await measure();

function write(): void {
  const path = join(paths.models, 'recogniser.json');
  const hash = createHash('sha256');
  for (const corpus of [ENTITY_CORPUS, ...TOPONYM_CORPORA]) hash.update(readFileSync(corpusPath(corpus)));
  const stored = modelFrom(nameLists, trainEntities(dutch), trainEntities(dutch, 'SHARED'), trainToponyms(english));
  const dated = {
    ...stored,
    trainedAt: new Date().toISOString().slice(0, 10),
    dataHash: hash.digest('hex').slice(0, 12),
  };
  writeFileSync(path, `${JSON.stringify(dated, null, 1)}\n`);
  console.error(`written: ${path}`);
}

async function measure(): Promise<void> {
  const isTest = ({ gold }: ExampleDocument) => gold.id.includes('testa');
  const train = dutch.filter((document) => !isTest(document));
  const shared = trainEntities(train, 'SHARED');
  const entityModel = parseRecogniserModel(modelFrom(nameLists, trainEntities(train), shared, null));
  const sharedModel = parseRecogniserModel(modelFrom(nameLists, null, shared, null));
  const test = dutch.filter(isTest);
  const outcomes: Outcome[] = [...recogniseAll(test, gazetteer, entityModel)];
  await printScores('CoNLL-2002 testa', outcomes);
  await printScores('  without words', recogniseAll(test, gazetteer, sharedModel));

  for (let fold = 0; fold < FOLDS; fold++) {
    const chain = trainToponyms(english.filter((document) => document.fold !== fold));
    const model = parseRecogniserModel(modelFrom(nameLists, null, shared, chain));
    outcomes.push(
      ...recogniseAll(
        english.filter((document) => document.fold === fold),
        gazetteer,
        model,
      ),
    );
    console.error(`fold ${fold + 1} of ${FOLDS}`);
  }
  for (const corpus of TOPONYM_CORPORA) {
    await printScores(
      corpus,
      outcomes.filter(({ document }) => document.corpus === corpus),
    );
  }
  const only = option('only');
  printErrors(
    outcomes.filter(({ document }) => only === undefined || document.corpus === only),
    Number(option('errors') ?? 0),
  );
}
