/**
 * Trains the ranker of places on the development corpora and writes data/models/resolver.json.
 *
 *     npx vite-node bench/accuracy/train-resolver.ts            five folds by story, honest figures, nothing written
 *     npx vite-node bench/accuracy/train-resolver.ts --write    the same, then a model of all stories
 *
 * Seeded: the same data give the same weights.  Options: --folds=N looks at the first N folds only, --errors=N
 * prints misses, --only=CORPUS restricts them.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadGazetteer } from '../../src/gazetteer/index.ts';
import { parseResolverModel } from '../../src/geoparse/resolve/model.ts';
import { paths, repositoryRoot } from '../../src/paths.ts';
import { corporaArePresent, corpusPath, hashOf } from './corpora.ts';
import {
  fitConfidence,
  fitResolver,
  modelOf,
  outcomes,
  type Outcome,
  probabilityOf,
  type Read,
  read,
  SETTINGS,
} from './fit-resolver.ts';
import { FOLDS, PLACE_CORPORA, readExamples } from './resolver-examples.ts';

/** Below this calibrated confidence a place would be wrong too often to be named. */
const ABSTAIN_BELOW = 0.15;

const option = (name: string) => process.argv.find((argument) => argument.startsWith(`--${name}=`))?.split('=')[1];

if (!corporaArePresent()) {
  console.error('Skipped: the development corpora are not at ../shared/corpora.');
  process.exit(0);
}
const data = readExamples(loadGazetteer(option('gazetteer') ?? paths.gazetteer)).map(read);
console.error(`${data.length} stories read`);
const left = Array.from({ length: Number(option('folds') ?? FOLDS) }, (_, fold) => foldOutcomes(data, fold));
const all = left.flat();
report(all);
calibration(left);
printMisses(all, Number(option('errors') ?? 0), option('only'));
if (process.argv.includes('--write')) write(data, all);

function foldOutcomes(data: readonly Read[], fold: number): readonly Outcome[] {
  const model = modelOf(fitResolver(data.filter(({ example }) => example.fold !== fold)));
  console.error(`fold ${fold + 1} of ${FOLDS}`);
  return data.filter(({ example }) => example.fold === fold).flatMap((story) => outcomes(story, model));
}

function report(all: readonly Outcome[]): void {
  const rows = new Map<string, Outcome[]>();
  for (const outcome of all) {
    const key = `${outcome.example.corpus}${outcome.example.withSource ? '' : ' without publisher'}`;
    rows.set(key, [...(rows.get(key) ?? []), outcome]);
  }
  console.log('corpus                            mentions  Acc@161  reachable');
  for (const [key, list] of rows) {
    const share = (count: number) => ((100 * count) / list.length).toFixed(1).padStart(8);
    const reachable = list.filter((outcome) => outcome.right || canBeRight(outcome)).length;
    console.log(
      key.padEnd(34),
      String(list.length).padStart(7),
      share(list.filter(({ right }) => right).length),
      share(reachable),
    );
  }
}

function canBeRight({ ranked, example, mention }: Outcome): boolean {
  const { candidates } = example.story.mentions[mention]!;
  return (
    candidates.some(({ place }) => isNearGold(place.point, example.gold[mention]!)) || ranked.name.options.length < 0
  );
}

function isNearGold(
  [longitude, latitude]: readonly [number, number],
  { lat, lon }: { readonly lat?: number; readonly lon?: number },
): boolean {
  const radians = Math.PI / 180;
  const h =
    Math.sin(((lat! - latitude) * radians) / 2) ** 2 +
    Math.cos(lat! * radians) * Math.cos(latitude * radians) * Math.sin(((lon! - longitude) * radians) / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(h))) <= 161;
}

/** Expected calibration error and the threshold of the map, with weights fitted on the other folds. */
function calibration(folds: readonly (readonly Outcome[])[]): void {
  const judged = folds.flatMap((fold, index) => {
    const weights = fitConfidence(folds.filter((_, other) => other !== index).flat());
    return fold.map((outcome) => ({ right: outcome.right, p: probabilityOf(outcome, weights) }));
  });
  const bins = Array.from({ length: 10 }, (_, bin) =>
    judged.filter(({ p }) => Math.min(9, Math.floor(p * 10)) === bin),
  );
  const mean = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0) / Math.max(1, list.length);
  const error = bins.reduce(
    (sum, bin) =>
      sum +
      (bin.length / judged.length) *
        Math.abs(mean(bin.map(({ p }) => p)) - mean(bin.map(({ right }) => Number(right)))),
    0,
  );
  console.log(`expected calibration error ${error.toFixed(3)}`);
  for (const threshold of [0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95]) {
    const shown = judged.filter(({ p }) => p >= threshold);
    const right = shown.filter(({ right }) => right).length;
    const share = right / judged.filter(({ right }) => right).length;
    console.log(
      `  from ${threshold}: precision ${(right / shown.length).toFixed(3)}, ${share.toFixed(3)} of the right ones shown`,
    );
  }
}

function printMisses(all: readonly Outcome[], most: number, only: string | undefined): void {
  const misses = all.filter((outcome) => !outcome.right && (!only || outcome.example.corpus === only));
  for (const { example, text, mention, ranked } of misses.slice(0, most)) {
    const { name, scores } = ranked;
    const best = name.options[scores.indexOf(Math.max(...scores))]?.candidate;
    const { start, lat, lon, type } = example.gold[mention]!;
    const around = example.story.article.text.slice(Math.max(0, start - 40), start + 60).replace(/\s+/g, ' ');
    const reach = canBeRight({ example, text, mention, ranked, right: false, confidence: [] }) ? '' : ' UNREACHABLE';
    const chosen = best
      ? `${best.place.name} ${best.place.kind} ${best.place.countryCode} ${best.place.admin1 ?? ''} ${best.match} ${best.place.point}`
      : 'none';
    console.log(
      `${example.story.article.externalId} [${text}] ${type ?? ''} gold ${lat},${lon}${reach} chosen ${chosen} | ${around}`,
    );
  }
}

function write(data: readonly Read[], all: readonly Outcome[]): void {
  const json = {
    provenance: {
      made: 'bench/accuracy/train-resolver.ts',
      date: new Date().toISOString().slice(0, 10),
      seed: SETTINGS.seed,
      stories: data.length,
      mentions: all.length,
      ...Object.fromEntries(PLACE_CORPORA.map((corpus) => [corpus, hashOf(corpusPath(corpus))])),
    },
    ...fitResolver(data),
    confidence: fitConfidence(all),
    abstainBelow: ABSTAIN_BELOW,
  };
  parseResolverModel(JSON.parse(JSON.stringify(json)));
  const path = join(repositoryRoot, 'data/models/resolver.json');
  writeFileSync(path, `${JSON.stringify(json).replaceAll('],[', '],\n[')}\n`);
  console.error(`written to ${path}`);
}
