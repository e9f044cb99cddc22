/**
 * Scores the whole product on every development corpus, through `dateline annotate` and the shared scorer.
 *
 *     npm run bench -- accuracy/score-corpora             prints the tables
 *     npm run bench -- accuracy/score-corpora --write     puts them into docs/accuracy.md
 *
 * Figures of trained parts on the corpora that trained them flatter; the fold figures beside them, from the training scripts,
 * come from models that had not seen the story.
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

if (!corporaArePresent()) {
  console.error('Skipped: the development corpora are not at ../shared/corpora.');
  process.exit(0);
}
const tables = [places(), lists(), entities(), times(), provenance()].join('\n\n');
console.log(tables);
if (process.argv.includes('--write')) writeInto(join(repositoryRoot, 'docs/accuracy.md'), tables);

/** What the training scripts measured on stories that the model had not seen. */
interface Folds {
  readonly resolution: Readonly<Record<string, { readonly acc161: number; readonly reachable: number }>>;
}

function places(): string {
  const folds = readJson<Folds>(join(repositoryRoot, 'data/models/resolver-folds.json'));
  const rows = PLACES.map((corpus) => {
    const publisher = WITH_PUBLISHER.has(corpus);
    const given = scoreCorpus(corpus, { spans: true, source: true }, ['--geocoded-only']);
    const anonymous = publisher ? scoreCorpus(corpus, { spans: true, source: false }, ['--geocoded-only']) : null;
    const whole = scoreCorpus(corpus, { spans: false, source: true });
    const fold = (key: string) => percent(folds?.resolution[key]?.acc161);
    return [
      corpus,
      String(given.resolution!.n),
      fold(corpus),
      publisher ? fold(`${corpus} without publisher`) : '–',
      percent(folds?.resolution[corpus]?.reachable),
      percent(given.resolution!.acc161),
      percent(anonymous?.resolution?.acc161),
      given.resolution!.auc.toFixed(3),
      triple(whole.recognitionOverlap),
      percent(whole.recognitionExact!.f1),
      triple(whole.endToEnd),
    ];
  });
  const head = [
    'corpus',
    'toponyms with a point',
    'Acc@161, five folds',
    'the same, publisher unknown',
    'ceiling',
    'Acc@161, shipped model',
    'the same, publisher unknown',
    'AUC',
    'recognition by the shipped model, overlap: P / R / F1',
    'exact F1',
    'end to end by the shipped model: P / R / F1',
  ];
  return `### Places\n\n${table(head, rows)}`;
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
  return `### Lists, within each place's own tolerance (25 km for towns)\n\n${table(['list', 'names', 'given the name', 'end to end'], rows)}`;
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
