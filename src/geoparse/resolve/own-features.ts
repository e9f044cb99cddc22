import type { Article } from '../../model/article.ts';
import type { NameMatch } from '../../model/candidate.ts';
import type { Place, PlaceKind } from '../../model/place.ts';
import { overlaps } from '../../model/span.ts';
import { liesWithin } from '../containment.ts';
import type { GeoparseLanguage } from '../language.ts';
import { AT, FEATURE_NAMES, type Feature } from './features.ts';
import { kmBetween, type Name, type Option, sphereOf } from './names.ts';
import type { Publisher } from './publisher.ts';
import type { Occurrence } from './occurrences.ts';

/** What a name's features are read from besides the name. */
export interface Surroundings {
  readonly article: Article;
  readonly publisher: Publisher;
  readonly pack: GeoparseLanguage;
  /** Number of names in the story. */
  readonly names: number;
  /** Where the language is most at home; null for one without a country. */
  readonly languageHome: Option['sphere'] | null;
}

/** The features of each option that do not depend on the meaning of other names; the others are 0. */
export function ownFeatures(name: Name, surroundings: Surroundings): readonly Float64Array[] {
  const features = name.options.map(() => new Float64Array(FEATURE_NAMES.length));
  writeEntries(features, name, surroundings);
  writeMatches(features, name, surroundings);
  writeWordsAround(features, name, surroundings);
  writePublisher(features, name, surroundings);
  return features;
}

/** What the gazetteer says of the entry itself. */
function writeEntries(
  features: readonly Float64Array[],
  { options }: Name,
  { pack, languageHome }: Surroundings,
): void {
  const populations = options.map(({ candidate }) => Math.log10(candidate.place.population + 1));
  const largest = Math.max(0, ...populations);
  const ranks = rankOf(populations);
  for (const [index, { candidate, sphere }] of options.entries()) {
    const { place } = candidate;
    const values = features[index]!;
    values[AT.population] = populations[index]! / 3;
    values[AT.populationShortfall] = (largest - populations[index]!) / 3;
    values[AT.populationRank] = Math.log2(1 + ranks[index]!) / 2;
    values[AT.size] = Math.log10(1 + place.radiusKm) / 3;
    values[AT[kindFeatureOf(place)]] = 1;
    values[AT.capital] = place.featureCode === 'PPLC' ? 1 : 0;
    values[AT.seat] = place.featureCode === 'PPLA' ? 1 : place.featureCode === 'PPLA2' ? 0.5 : 0;
    values[AT.section] = place.featureCode === 'PPLX' ? 1 : 0;
    values[AT.unclassified] = place.featureCode === null ? 1 : 0;
    values[AT.homeCountry] = pack.placeWords.homeCountries.includes(place.countryCode ?? '') ? 1 : 0;
    values[AT.homeDistance] = languageHome ? closeness(kmBetween(languageHome, sphere)) : 0;
  }
}

/** How the words match the entry's name, and what else they may mean. */
function writeMatches(
  features: readonly Float64Array[],
  { options, occurrences }: Name,
  { article, names }: Surroundings,
): void {
  for (const [index, { candidate, stepsAway }] of options.entries()) {
    const { place, match, nameKind, languages } = candidate;
    const values = features[index]!;
    values[AT.matchLoss] = MATCH_LOSS[match];
    values[AT.abbreviation] = nameKind === 'ABBREVIATION' || match === 'ABBREVIATION' ? 1 : 0;
    values[AT.demonym] = nameKind === 'ADJECTIVE' || nameKind === 'INHABITANT' ? 1 : 0;
    values[AT.metonym] = nameKind === 'METONYM' ? 1 : 0;
    values[AT.partial] = match === 'PARTIAL' ? 1 : 0;
    values[AT.nearby] = match === 'NEARBY' ? 1 / stepsAway : 0;
    values[AT.alternate] = nameKind === 'ALTERNATE' ? 1 : 0;
    values[AT.ownName] = isOwnName(candidate.name, place.name, place.names[article.language]) ? 1 : 0;
    values[AT.inLanguage] = languages.includes(article.language) ? 1 : 0;
    values[AT.inOtherLanguage] = languages.length > 0 && !languages.includes(article.language) ? 1 : 0;
    values[AT.optionCount] = Math.log2(options.length) / 4;
    values[AT.insideNamesake] = options.some((other) => isArea(other) && liesWithin(place, other.candidate.place))
      ? 1
      : 0;
    values[AT.aroundNamesake] =
      isArea({ candidate }) && options.some((other) => liesWithin(other.candidate.place, place)) ? 1 : 0;
    values[AT.frequency] = Math.log2(occurrences.length) / 3;
    values[AT.storyNames] = Math.log2(1 + names) / 4;
  }
}

/** What the text says right where the name stands. */
function writeWordsAround(
  features: readonly Float64Array[],
  { options, occurrences, containers }: Name,
  { article }: Surroundings,
): void {
  const kinds = new Set(occurrences.flatMap((occurrence) => occurrence.kinds));
  const kindKnown = options.some(({ candidate }) => kinds.has(candidate.place.kind));
  const looked = occurrences.slice(0, MOST_LOOKED_AT);
  const inDateline = occurrences.some(({ span }) => article.dateline?.places.some((place) => overlaps(place, span)));
  for (const [index, { candidate }] of options.entries()) {
    const { place } = candidate;
    const values = features[index]!;
    if (kindKnown) values[AT[kinds.has(place.kind) ? 'kindAgrees' : 'kindDisagrees']] = 1;
    if (containers.length > 0) {
      const held = containers.some((outer) => liesWithin(place, outer.place));
      values[AT[held ? 'containerAgrees' : 'containerDisagrees']] = 1;
    }
    values[AT.beforeHolds] = looked.some(({ before }) => holds(before, place)) ? 1 : 0;
    values[AT.afterHolds] = looked.some(({ after }) => holds(after, place)) ? 1 : 0;
    values[AT.inDateline] = inDateline ? 1 : 0;
  }
}

function writePublisher(features: readonly Float64Array[], { options }: Name, { publisher }: Surroundings): void {
  const { home, scopeKm, domainLetters, domainCountry } = publisher;
  const homeSphere = home && sphereOf(home.point);
  for (const [index, { candidate, sphere }] of options.entries()) {
    const { place } = candidate;
    const values = features[index]!;
    if (home && homeSphere) {
      values[AT.publisherKnown] = 1;
      values[AT.publisherDistance] = closeness(kmBetween(homeSphere, sphere));
      values[AT.publisherScope] = closeness(scopeKm);
      values[AT.publisherRegion] = home.admin1 !== null && home.admin1 === place.admin1 ? 1 : 0;
      values[AT.publisherCountry] = home.countryCode !== null && home.countryCode === place.countryCode ? 1 : 0;
    }
    values[AT.publisherNamed] = isInDomain(place.name, domainLetters) ? 1 : 0;
    if (domainCountry) values[AT.publisherDomainCountry] = domainCountry === place.countryCode ? 1 : -1;
  }
}

/** Of a name that stands hundreds of times, so many are looked at for what stands beside them. */
const MOST_LOOKED_AT = 12;

function kindFeatureOf({ kind, featureCode }: Place): Feature {
  if (kind === 'REGION') return featureCode === 'ADM1' ? 'firstLevel' : 'secondLevel';
  return KIND_FEATURES[kind];
}

const KIND_FEATURES = {
  CITY: 'city',
  DISTRICT: 'district',
  COUNTRY: 'country',
  WORLD_REGION: 'worldRegion',
  WATER: 'water',
  FEATURE: 'feature',
  ISLAND: 'island',
  POI: 'pointOfInterest',
} as const satisfies Record<Exclude<PlaceKind, 'REGION'>, string>;

/** How much a match falls short of the very name. */
const MATCH_LOSS: Readonly<Record<NameMatch, number>> = {
  EXACT: 0,
  CASE: 0.1,
  DIACRITICS: 0.2,
  ABBREVIATION: 0.2,
  DEMONYM: 0,
  METONYM: 0.2,
  PARTIAL: 0.6,
  TRANSLITERATION: 1,
  NEAR_SPELLING: 1.5,
  NEARBY: 2,
};

/** 1 at no distance, 0.25 at 1,000 km, about 0 at the far side of the Earth. */
function closeness(km: number): number {
  return 1 - Math.log10(1 + km) / 4;
}

function rankOf(values: readonly number[]): readonly number[] {
  const order = values.map((_, index) => index).sort((a, b) => values[b]! - values[a]!);
  const ranks = new Array<number>(values.length);
  for (const [rank, index] of order.entries()) ranks[index] = rank;
  return ranks;
}

function isArea({ candidate }: Pick<Option, 'candidate'>): boolean {
  const { kind } = candidate.place;
  return kind === 'REGION' || kind === 'COUNTRY' || kind === 'DISTRICT';
}

function isOwnName(name: string, ...own: readonly (string | undefined)[]): boolean {
  return own.some((other) => other !== undefined && other.toLowerCase() === name.toLowerCase());
}

function holds(neighbour: Occurrence | null, place: Place): boolean {
  return neighbour?.candidates.some((outer) => liesWithin(place, outer.place)) ?? false;
}

/** Shorter names occur in domains by chance. */
const SHORTEST_IN_DOMAIN = 5;

function isInDomain(name: string, letters: string): boolean {
  if (letters === '') return false;
  const own = name.toLowerCase().replace(/[^a-z]/g, '');
  return own.length >= SHORTEST_IN_DOMAIN && letters.includes(own);
}
