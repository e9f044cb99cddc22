/**
 * Scores the whole product on every development corpus, through `dateline annotate` and the shared scorer.
 *
 *     npm run bench -- accuracy/score-corpora             prints the tables
 *     npm run bench -- accuracy/score-corpora --write     puts them into docs/accuracy.md
 *
 * Places are the figures that `accuracy/end-to-end --write` left, of models that had not seen the story: run it first.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { greatCircleKm } from '../../src/geo/distance.ts';
import { repositoryRoot } from '../../src/paths.ts';
import { corporaArePresent, corpusPath, hashOf } from './corpora.ts';
import { dutchSentences, newsToponyms, type PlaceCase, wireDatelines } from './place-lists.ts';
import { annotate, type Figures, linesOf, readJson, scoreCorpus } from './predict.ts';

/** Between these marks the tables stand in docs/accuracy.md. */
const BEGIN = '<!-- figures: begin -->';
const END = '<!-- figures: end -->';

const PLACES = ['lgl', 'trnews', 'geovirus', 'geowebnews', 'tudloc2013', 'meantime-nl-geo', 'meantime-en-geo'] as const;
const WITH_PUBLISHER: ReadonlySet<string> = new Set(['lgl', 'trnews', 'geowebnews']);
const ENTITIES = ['conll2002-nl', 'meantime-nl-ner'] as const;
const TIMES = ['krauts-de', 'wikiwars', 'meantime-en-timex', 'meantime-nl-timexvalues'] as const;

const OF_LISTS =
  'The sentences and names of the lists taught nothing; the datelines are among what the shipped resolver learnt from, and stand at ' +
  '97.9 in five folds given the name. Two of them (Dékoa, Arpora) are in the tables because this list showed that they were missing.';

if (!corporaArePresent()) {
  console.error('Skipped: the development corpora are not at ../shared/corpora.');
  process.exit(0);
}
const tables = [places(), lists(), entities(), times(), provenance()].join('\n\n');
console.log(tables);
if (process.argv.includes('--write')) writeInto(join(repositoryRoot, 'docs/accuracy.md'), tables);

/** What the training scripts measured on stories that the model had not seen. */
interface Folds {
  readonly resolution: Readonly<Record<string, { readonly reachable: number }>>;
}

/** What accuracy/end-to-end measured: recogniser and resolver had both not seen the story. */
interface FoldFigures {
  readonly acc161: number;
  readonly auc: number;
  readonly overlap: Figures;
  readonly exact: Figures;
  readonly endToEnd: Figures;
  /** The same with countries at the points that annotators copied. */
  readonly atGeonames?: { readonly acc161: number; readonly endToEnd: Figures };
}

function places(): string {
  const given = readJson<Folds>(join(repositoryRoot, 'data/models/resolver-folds.json'));
  const whole = readJson<Record<string, FoldFigures>>(join(repositoryRoot, 'data/models/end-to-end-folds.json'));
  const rows = PLACES.flatMap((corpus) => {
    const keys = WITH_PUBLISHER.has(corpus) ? [corpus, `${corpus} without publisher`] : [corpus];
    return keys.map((key) => {
      const row = whole?.[key];
      return [
        key,
        percent(row?.acc161),
        percent(row?.atGeonames?.acc161),
        percent(given?.resolution[key]?.reachable),
        row?.auc.toFixed(3) ?? '–',
        triple(row?.overlap),
        percent(row?.exact.f1),
        triple(row?.endToEnd),
        percent(row?.atGeonames?.endToEnd.f1),
      ];
    });
  });
  const head = [
    'corpus',
    'Acc@161',
    "with GeoNames' country points",
    'ceiling',
    'AUC',
    'recognition, overlap: P / R / F1',
    'exact F1',
    'end to end: P / R / F1',
    "F1 with GeoNames' country points",
  ];
  return `### Places, in five folds\n\n${table(head, rows)}`;
}

/** Our own lists: the names given, in whole sentences. */
function lists(): string {
  const rows = (
    [
      ['Dutch sentences of our own', dutchSentences()],
      ['names of Dutch news, in a plain sentence', newsToponyms()],
      ['datelines of Dutch wire copy', wireDatelines()],
    ] as const
  ).map(([name, cases]) => {
    const given = rightOf(cases, true);
    const whole = rightOf(cases, false);
    return [name, String(cases.length), percent(given / cases.length), percent(whole / cases.length)];
  });
  return `### Lists, within each place's own tolerance (25 km for towns)\n\n${table(['list', 'names', 'given the name', 'end to end'], rows)}\n\n${OF_LISTS}`;
}

interface Predicted {
  readonly toponyms: readonly {
    readonly start: number;
    readonly end: number;
    readonly lat?: number;
    readonly lon?: number;
  }[];
}

function rightOf(cases: readonly PlaceCase[], given: boolean): number {
  const requests = cases.map(({ text, start, end }, id) => ({
    id,
    text,
    lang: 'nl',
    ...(given && { spans: [{ start, end }] }),
  }));
  return linesOf<Predicted>(annotate(requests)).filter(({ toponyms }, index) => {
    const { start, end, latitude, longitude, toleranceKm } = cases[index]!;
    const found = toponyms.find((toponym) => toponym.start < end && start < toponym.end);
    return (
      found?.lat !== undefined &&
      found.lon !== undefined &&
      greatCircleKm([found.lon, found.lat], [longitude, latitude]) <= toleranceKm
    );
  }).length;
}

function entities(): string {
  const rows = ENTITIES.map((corpus) => {
    const score = scoreCorpus(corpus, { spans: false, source: true });
    return [corpus, String(score.docs), triple(score.all), triple(score.LOC), triple(score.PER), triple(score.ORG)];
  });
  return `### Entities, exact span and type: P / R / F1\n\n${table(['corpus', 'documents', 'all', 'LOC', 'PER', 'ORG'], rows)}`;
}

function times(): string {
  const rows = TIMES.map((corpus) => {
    const score = scoreCorpus(corpus, { spans: false, source: true });
    return [
      corpus,
      String(score.docs),
      triple(score.relaxed),
      triple(score.value ?? score.values),
      triple(score.calendarValues),
    ];
  });
  const head = ['corpus', 'documents', 'span, relaxed: P / R / F1', 'value: P / R / F1', 'calendar values only'];
  return `### Times\n\n${table(head, rows)}`;
}

function provenance(): string {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
    cwd: repositoryRoot,
    encoding: 'utf8',
  }).trim();
  const hashes = [...PLACES, ...ENTITIES, ...TIMES].map((corpus) => `${corpus} ${hashOf(corpusPath(corpus))}`);
  return (
    `Measured at commit ${commit} with \`npm run bench -- accuracy/score-corpora --write\`. ` +
    `Data, by the start of each file's SHA-256: ${hashes.join(', ')}.`
  );
}

function percent(share: number | undefined): string {
  return share === undefined ? '–' : (100 * share).toFixed(1);
}

function triple(figures: Figures | undefined): string {
  return figures ? [figures.p, figures.r, figures.f1].map(percent).join(' / ') : '–';
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function writeInto(path: string, figures: string): void {
  const text = readFileSync(path, 'utf8');
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`Expected ${BEGIN} and ${END} in ${path}, found no such pair.`);
  writeFileSync(path, `${text.slice(0, begin + BEGIN.length)}\n\n${figures}\n\n${text.slice(end)}`);
  console.error(`Written into ${path}`);
}
