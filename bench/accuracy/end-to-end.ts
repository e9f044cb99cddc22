/**
 * The whole way from text to place, in five folds: neither the recogniser nor the resolver that read a story had seen it.
 *
 *     npm run bench -- accuracy/end-to-end               prints the table
 *     npm run bench -- accuracy/end-to-end --write       the same, into data/models/end-to-end-folds.json for docs/accuracy.md
 *
 * Options: --together=publisher deals out a publisher's stories together, to see what is learnt of one paper; --parts=N learns from
 * N of the four other parts only, to see what more data would give; --gazetteer=FOLDER reads another index; --errors=N prints
 * the first mistakes, --only=CORPUS restricts them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadGazetteer } from '../../src/gazetteer/index.ts';
import { parseRecogniserModel, type RecogniserModel } from '../../src/geoparse/recognise/model.ts';
import { recognise } from '../../src/geoparse/recognise/recognise.ts';
import type { ResolverModel } from '../../src/geoparse/resolve/model.ts';
import { resolve } from '../../src/geoparse/resolve/resolve.ts';
import type { Mention, ResolvedMention } from '../../src/model/mention.ts';
import type { Position } from '../../src/model/bounding-box.ts';
import type { Place } from '../../src/model/place.ts';
import { paths } from '../../src/paths.ts';
import { corporaArePresent, type GoldDocument } from './corpora.ts';
import { printMistakes } from './end-to-end-mistakes.ts';
import { fitConfidence, fitResolver, modelOf, type Outcome, outcomes, read } from './fit-resolver.ts';
import { FOLDS, foldOf, type Together } from './folds.ts';
import { type Figures, sharedScorer } from './predict.ts';
import { createExampleReader, ENTITY_CORPUS, TOPONYM_CORPORA } from './recogniser-examples.ts';
import { modelFrom, nameSets, readNameLists, trainEntities, trainToponyms } from './recogniser-fit.ts';
import { ABSTAIN_BELOW, type Example, PLACE_CORPORA, readExamples } from './resolver-examples.ts';

/** One text as it was read, with or without its publisher. */
interface Prediction {
  readonly example: Example;
  readonly given: readonly ResolvedMention[];
  readonly found: readonly ResolvedMention[];
}

const option = (name: string) => process.argv.find((argument) => argument.startsWith(`--${name}=`))?.split('=')[1];

if (!corporaArePresent()) {
  console.error('Skipped: the development corpora are not at ../shared/corpora.');
  process.exit(0);
}
const together: Together = option('together') === 'publisher' ? 'publisher' : 'story';
const parts = Number(option('parts') ?? FOLDS - 1);
const gazetteer = loadGazetteer(option('gazetteer') ?? paths.gazetteer);
const nameLists = readNameLists();
const geonamesPoints = readGeonamesPoints();
const stories = readExamples(gazetteer).map(read);
const readLabelled = createExampleReader(gazetteer, nameSets(nameLists));
const dutch = readLabelled(ENTITY_CORPUS);
const english = TOPONYM_CORPORA.flatMap(readLabelled);
console.error(`${stories.length} stories read`);

const predictions = readAll();
const figures = await scoreAll(predictions);
print();
await printMistakes(
  predictions.filter(({ example }) => example.corpus === (option('only') ?? example.corpus)),
  Number(option('errors') ?? 0),
);
if (process.argv.includes('--write')) {
  const path = join(paths.models, 'end-to-end-folds.json');
  writeFileSync(path, `${JSON.stringify(figures, null, 2)}\n`);
  console.error(`written: ${path}`);
}

function readAll(): readonly Prediction[] {
  // No Dutch or German story is among what taught these two.
  const entities = { nl: trainEntities(dutch), shared: trainEntities(dutch, 'SHARED') };
  const models = Array.from({ length: FOLDS }, (_, fold) => {
    const isLearnt = (document: Pick<GoldDocument, 'id' | 'source'>) =>
      (foldOf(document, together) - fold - 1 + FOLDS) % FOLDS < parts;
    const toponyms = trainToponyms(english.filter(({ gold }) => isLearnt(gold)));
    const resolver = modelOf(fitResolver(stories.filter(({ example }) => isLearnt(example.document))));
    console.error(`fold ${fold + 1} of ${FOLDS}`);
    return { recogniser: parseRecogniserModel(modelFrom(nameLists, entities.nl, entities.shared, toponyms)), resolver };
  });
  const folds = models.map(({ resolver }, fold) => inFold(fold).flatMap((story) => outcomes(story, resolver)));
  return models.flatMap(({ recogniser, resolver }, fold) => {
    const confident = withConfidence(resolver, folds.filter((_, other) => other !== fold).flat());
    return inFold(fold).map(({ example }) => predict(example, recogniser, confident));
  });
}

function inFold(fold: number) {
  return stories.filter(({ example }) => foldOf(example.document, together) === fold);
}

function withConfidence(resolver: ResolverModel, others: readonly Outcome[]): ResolverModel {
  return { ...resolver, confidence: fitConfidence(others), abstainBelow: ABSTAIN_BELOW };
}

function predict(example: Example, recogniser: RecogniserModel, resolver: ResolverModel): Prediction {
  const { mentions: _, ...story } = example.story;
  const { mentions } = recognise({ ...story, model: recogniser });
  const resolved = (mentions: readonly Mention[]) => resolve({ ...story, mentions, model: resolver });
  return { example, given: resolved(example.story.mentions), found: resolved(mentions) };
}

async function scoreAll(predictions: readonly Prediction[]) {
  const score = await sharedScorer();
  const keys = PLACE_CORPORA.flatMap((corpus) => [true, false].map((withSource) => ({ corpus, withSource })));
  const rows = keys.flatMap(({ corpus, withSource }) => {
    const list = predictions.filter(({ example }) => example.corpus === corpus);
    const anonymous = list.filter(({ example }) => !example.withSource);
    if (!withSource && anonymous.length === 0) return [];
    // A story whose publisher is unknown is read the same way both times.
    const ids = new Set(anonymous.map(({ example }) => example.document.id));
    const chosen = list.filter(({ example }) => example.withSource === withSource || !ids.has(example.document.id));
    const gold = chosen.map(({ example }) => example.document);
    const by = (which: 'given' | 'found', flags: object, pointOf = pointOfPlace) =>
      score(
        gold,
        chosen.map((prediction) => ({
          id: prediction.example.document.id,
          toponyms: prediction[which].map((mention) => pointed(mention, pointOf)),
        })),
        flags,
      );
    const given = by('given', { geocodedOnly: true });
    const found = by('found', {});
    const atGeonames = {
      acc161: rounded(by('given', { geocodedOnly: true }, geonamesPointOf).resolution!.acc161),
      endToEnd: triple(by('found', {}, geonamesPointOf).endToEnd!),
    };
    const row = {
      atGeonames,
      acc161: rounded(given.resolution!.acc161),
      auc: rounded(given.resolution!.auc),
      overlap: triple(found.recognitionOverlap!),
      exact: triple(found.recognitionExact!),
      endToEnd: triple(found.endToEnd!),
    };
    return [[withSource ? corpus : `${corpus} without publisher`, row] as const];
  });
  return Object.fromEntries(rows);
}

function pointed({ span, place }: ResolvedMention, pointOf: (place: Place) => Position) {
  if (!place) return span;
  const [lon, lat] = pointOf(place);
  return { ...span, lon, lat };
}

function pointOfPlace({ point }: Place): Position {
  return point;
}

/** GeoNames' own points of countries: what many annotators copied. The product does not use them. */
function geonamesPointOf({ kind, countryCode, point }: Place): Position {
  return kind === 'COUNTRY' ? (geonamesPoints.get(countryCode!) ?? point) : point;
}

function readGeonamesPoints(): ReadonlyMap<string, Position> {
  const [header, ...rows] = readFileSync(join(paths.gazetteerSources, 'countries.tsv'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
  const [code, latitude, longitude] = ['iso2', 'gn_lat', 'gn_lon'].map((column) => header!.indexOf(column));
  return new Map(
    rows.filter((row) => row[latitude!]).map((row) => [row[code!]!, [Number(row[longitude!]), Number(row[latitude!])]]),
  );
}

function triple({ p, r, f1 }: Figures): Figures {
  return { p: rounded(p), r: rounded(r), f1: rounded(f1) };
}

function rounded(share: number): number {
  return Number(share.toFixed(4));
}

function print(): void {
  const percent = (share: number) => (100 * share).toFixed(1).padStart(5);
  console.log(
    'corpus                          Acc@161   AUC  overlap P / R / F1     exact  end to end P / R / F1   gn: Acc@161  F1',
  );
  for (const [corpus, { acc161, auc, overlap, exact, endToEnd, atGeonames }] of Object.entries(figures)) {
    const of = ({ p, r, f1 }: Figures) => [p, r, f1].map(percent).join(' ');
    console.log(
      corpus.padEnd(32),
      percent(acc161),
      auc.toFixed(3),
      ' ',
      of(overlap),
      ' ',
      percent(exact.f1),
      ' ',
      of(endToEnd),
      percent(atGeonames.acc161),
      percent(atGeonames.endToEnd.f1),
    );
  }
}
