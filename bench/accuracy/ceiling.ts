/**
 * The gazetteer's ceiling: the share of gold toponyms with some candidate within 161 km, for each development corpus, adding the
 * tables one by one. It bounds all resolution. `npx vite-node bench/accuracy/ceiling.ts [--misses=N]`
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildGazetteer, loadGazetteer } from '../../src/gazetteer/index.ts';
import type { BuildOptions } from '../../src/gazetteer/build/build.ts';
import { TABLES, type TableName } from '../../src/gazetteer/build/tables.ts';
import { greatCircleKm } from '../../src/geo/distance.ts';
import type { Gazetteer } from '../../src/model/candidate.ts';
import { paths, repositoryRoot } from '../../src/paths.ts';

const NEAR_KM = 161;
const CORPORA = ['lgl', 'trnews', 'geovirus', 'geowebnews', 'meantime-nl-geo'] as const;

interface Toponym {
  readonly text: string;
  readonly lat?: number;
  readonly lon?: number;
  readonly language: string;
}

/** What each step adds to the ones before. */
const STEPS: readonly (readonly [name: string, tables: readonly TableName[]])[] = [
  [
    'towns and exonyms',
    [
      'geonames_cities500.tsv.gz',
      'exonyms_geonames_nl_en_de_fr.tsv.gz',
      'wikidata.tsv',
      'disputed.tsv',
      'publishers.tsv',
      'stopwords_ambiguous.tsv',
    ],
  ],
  ['+ countries', ['countries.tsv', 'country_points.tsv']],
  ['+ first-level regions', ['admin1.tsv.gz', 'region_names.tsv']],
  ['+ counties and second level', ['admin2.tsv.gz', 'us_counties.tsv.gz', 'subdivisions_ne_finer.tsv.gz']],
  ['+ features', ['features.tsv', 'airports.tsv', 'ne_10m_marine_names.tsv', 'metonyms.tsv', 'house_toponyms.tsv']],
  ['+ demonyms', ['demonyms.tsv']],
  ['+ abbreviations and postal places', ['abbreviations.tsv', 'postal_places.tsv.gz']],
];

const folder = join(repositoryRoot, '../shared/corpora/dev');
if (!existsSync(folder)) {
  console.log(`Skipped: the development corpora are not at ${folder}.`);
  process.exit(0);
}
const missesShown = Number(/--misses=(\d+)/.exec(process.argv.join(' '))?.[1] ?? 0);
const gold = new Map(CORPORA.map((corpus) => [corpus, toponymsOf(corpus)]));

console.log(`| ${['table', ...CORPORA].join(' | ')} |\n|${'---|'.repeat(CORPORA.length + 1)}`);
const added = new Set<TableName>();
for (const [step, tables] of STEPS) {
  for (const table of tables) added.add(table);
  if (missesShown === 0 || added.size === TABLES.length)
    report(step, { without: TABLES.filter((table) => !added.has(table)) });
}
report('all, countries at their centroids', { countryPoints: 'natural-earth' });
report("all, countries at the World Factbook's points", { countryPoints: 'factbook' });
report("all, countries at GeoNames' points", { countryPoints: 'geonames' });

function report(step: string, options: BuildOptions): void {
  const directory = mkdtempSync(join(tmpdir(), 'ceiling-'));
  try {
    buildGazetteer(paths.gazetteerSources, directory, undefined, options);
    const gazetteer = loadGazetteer(directory);
    row(step, ({ text, language }) => gazetteer.lookup(text, language));
    if (added.size === TABLES.length) {
      row(`${step}, guesses`, (toponym) => candidatesOrGuesses(gazetteer, toponym));
      if (!options.countryPoints) showMisses(gazetteer);
    }
  } finally {
    rmSync(directory, { recursive: true });
  }
}

function candidatesOrGuesses(gazetteer: Gazetteer, { text, language }: Toponym): ReturnType<Gazetteer['lookup']> {
  const found = gazetteer.lookup(text, language);
  return found.length > 0 ? found : gazetteer.guess(text, language);
}

function row(step: string, candidatesOf: (toponym: Toponym) => ReturnType<Gazetteer['lookup']>): void {
  const shares = CORPORA.map((corpus) => {
    const all = gold.get(corpus)!;
    const reached = all.filter((toponym) => isReached(toponym, candidatesOf(toponym)));
    return ((100 * reached.length) / all.length).toFixed(1);
  });
  console.log(`| ${[step, ...shares].join(' | ')} |`);
}

function isReached({ lat, lon }: Toponym, candidates: ReturnType<Gazetteer['lookup']>): boolean {
  return candidates.some(({ place }) => greatCircleKm(place.point, [lon!, lat!]) <= NEAR_KM);
}

/** The commonest gold names without a candidate nearby: where the next table should come from. */
function showMisses(gazetteer: Gazetteer): void {
  if (missesShown === 0) return;
  for (const corpus of CORPORA) {
    const counts = new Map<string, number>();
    for (const toponym of gold.get(corpus)!) {
      const candidates = candidatesOrGuesses(gazetteer, toponym);
      if (isReached(toponym, candidates)) continue;
      const key = `${toponym.text} (${toponym.lat}, ${toponym.lon}; ${candidates.length} elsewhere)`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    console.log(`\n${corpus}`);
    for (const [name, count] of [...counts].sort((a, b) => b[1] - a[1]).slice(0, missesShown))
      console.log(`  ${count}  ${name}`);
  }
}

function toponymsOf(corpus: string): readonly Toponym[] {
  const lines = readFileSync(join(folder, `${corpus}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean);
  return lines
    .map((line) => JSON.parse(line) as { lang: string; toponyms: Omit<Toponym, 'language'>[] })
    .flatMap(({ lang, toponyms }) => toponyms.map((toponym) => ({ ...toponym, language: lang })))
    .filter(({ lat, lon }) => Number.isFinite(lat) && Number.isFinite(lon));
}
