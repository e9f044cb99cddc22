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
import { FOLDS } from './folds.ts';
import { ABSTAIN_BELOW, isNear, PLACE_CORPORA, readExamples } from './resolver-examples.ts';

const option = (name: string) => process.argv.find((argument) => argument.startsWith(`--${name}=`))?.split('=')[1];

if (!corporaArePresent()) {
  console.error('Skipped: the development corpora are not at ../shared/corpora.');
  process.exit(0);
}
const data = readExamples(loadGazetteer(option('gazetteer') ?? paths.gazetteer)).map(read);
console.error(`${data.length} stories read`);
const left = Array.from({ length: Number(option('folds') ?? FOLDS) }, (_, fold) => foldOutcomes(data, fold));
const all = left.flat();
const study = option('outcomes');
if (study)
  writeFileSync(
    study,
    JSON.stringify(left.map((fold) => fold.map(({ confidence, right, rightArea }) => [confidence, right, rightArea]))),
  );
const figures = { resolution: byCorpus(all), calibration: calibrationOf(left) };
print(figures);
printMisses(all, Number(option('errors') ?? 0), option('only'));
if (process.argv.includes('--write')) write();

function foldOutcomes(data: readonly Read[], fold: number): readonly Outcome[] {
  const model = modelOf(fitResolver(data.filter(({ example }) => example.fold !== fold)));
  console.error(`fold ${fold + 1} of ${FOLDS}`);
  return data.filter(({ example }) => example.fold === fold).flatMap((story) => outcomes(story, model));
}

/** Shares of the mentions, 0..1: resolved within 161 km, and with any candidate there. */
function byCorpus(all: readonly Outcome[]) {
  const lists = new Map<string, Outcome[]>();
  for (const outcome of all) {
    const key = `${outcome.example.corpus}${outcome.example.withSource ? '' : ' without publisher'}`;
    lists.set(key, [...(lists.get(key) ?? []), outcome]);
  }
  return Object.fromEntries(
    [...lists].map(([key, list]) => {
      const share = (is: (outcome: Outcome) => boolean) => Number((list.filter(is).length / list.length).toFixed(4));
      const acc161 = share(({ right }) => right);
      return [
        key,
        { mentions: list.length, acc161, reachable: share((outcome) => outcome.right || canBeRight(outcome)) },
      ];
    }),
  );
}

function print({ resolution, calibration }: typeof figures): void {
  console.log('corpus                            mentions  Acc@161  reachable');
  const percent = (share: number) => (100 * share).toFixed(1).padStart(8);
  for (const [key, { mentions, acc161, reachable }] of Object.entries(resolution))
    console.log(key.padEnd(34), String(mentions).padStart(7), percent(acc161), percent(reachable));
  for (const [right, { error, thresholds }] of Object.entries(calibration)) {
    console.log(`expected calibration error, ${right}: ${error}`);
    for (const { from, precision, shown } of thresholds)
      console.log(`  from ${from}: precision ${precision}, ${shown} of the right ones shown`);
  }
}

/** True when some option is near the gold; names that the gazetteer lacks count those that were lent to them. */
function canBeRight({ ranked, example, mention }: Outcome): boolean {
  const gold = example.gold[mention]!;
  return (
    ranked.name.options.some(({ candidate }) => isNear(candidate.place, gold)) ||
    example.story.mentions[mention]!.candidates.some(({ place }) => isNear(place, gold))
  );
}

/** How far the confidence can be believed, with weights fitted on the other folds, by two ideas of right. */
function calibrationOf(folds: readonly (readonly Outcome[])[]) {
  const judged = folds.flatMap((fold, index) => {
    const weights = fitConfidence(folds.filter((_, other) => other !== index).flat());
    return fold.map((outcome) => ({ outcome, p: probabilityOf(outcome, weights) }));
  });
  const judgedBy = (is: (outcome: Outcome) => boolean) =>
    reliability(judged.map(({ outcome, p }) => ({ right: Number(is(outcome)), p })));
  return { rightArea: judgedBy(({ rightArea }) => rightArea), within161: judgedBy(({ right }) => right) };
}

/** Expected calibration error in ten bins, and what each threshold shows. */
function reliability(judged: readonly { readonly right: number; readonly p: number }[]) {
  const sum = (list: readonly number[]) => list.reduce((total, value) => total + value, 0);
  const bins = Array.from({ length: 10 }, (_, bin) =>
    judged.filter(({ p }) => Math.min(9, Math.floor(p * 10)) === bin),
  );
  const error = sum(bins.map((bin) => Math.abs(sum(bin.map(({ p, right }) => p - right))))) / judged.length;
  const rightOnes = sum(judged.map(({ right }) => right));
  const thresholds = [0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95].map((from) => {
    const shown = judged.filter(({ p }) => p >= from);
    const right = sum(shown.map((each) => each.right));
    return {
      from,
      precision: Number((right / shown.length).toFixed(3)),
      shown: Number((right / rightOnes).toFixed(3)),
    };
  });
  return { error: Number(error.toFixed(4)), thresholds };
}

function printMisses(all: readonly Outcome[], most: number, only: string | undefined): void {
  const misses = all.filter((outcome) => !outcome.right && (!only || outcome.example.corpus === only));
  for (const outcome of misses.slice(0, most)) {
    const { example, text, mention, ranked } = outcome;
    const { name, scores } = ranked;
    const best = name.options[scores.indexOf(Math.max(...scores))]?.candidate;
    const { start, lat, lon, type } = example.gold[mention]!;
    const { article } = example.story;
    const around = article.text.slice(Math.max(0, start - 40), start + 60).replace(/\s+/g, ' ');
    const reach = canBeRight(outcome) ? '' : ' UNREACHABLE';
    const chosen = best
      ? [
          best.place.name,
          best.place.kind,
          best.place.countryCode,
          best.place.admin1,
          best.match,
          best.place.point,
        ].join(' ')
      : 'none';
    console.log(
      `${article.externalId} [${text}] ${type ?? ''} gold ${lat},${lon}${reach} chosen ${chosen} | ${around}`,
    );
  }
}

function write(): void {
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
  const models = join(repositoryRoot, 'data/models');
  writeFileSync(join(models, 'resolver.json'), `${JSON.stringify(json).replaceAll(']],[', ']],\n[')}\n`);
  writeFileSync(join(models, 'resolver-folds.json'), `${JSON.stringify(figures, null, 2)}\n`);
  console.error(`written to ${models}`);
}
