import type { Article } from '../../model/article.ts';
import type { NameMatch } from '../../model/candidate.ts';
import type { PlaceKind } from '../../model/place.ts';
import { overlaps } from '../../model/span.ts';
import { liesWithin } from '../containment.ts';
import type { GeoparseLanguage } from '../language.ts';
import { AT, FEATURE_NAMES } from './features.ts';
import { kmBetween, type Name, type Option, sphereOf } from './names.ts';
import type { Publisher } from './publisher.ts';
import type { Occurrence } from './occurrences.ts';

/** The features of each option that do not depend on the meaning of other names; the others are 0. */
export function ownFeatures(
  { options, occurrences, containers }: Name,
  story: {
    readonly article: Article;
    readonly publisher: Publisher;
    readonly pack: GeoparseLanguage;
    readonly names: number;
    /** Where the language is most at home; null for one without a country. */
    readonly languageHome: Option['sphere'] | null;
  },
): readonly Float64Array[] {
  const populations = options.map(({ candidate }) => Math.log10(candidate.place.population + 1));
  const largest = Math.max(0, ...populations);
  const ranks = rankOf(populations);
  const kinds = new Set(occurrences.flatMap((occurrence) => occurrence.kinds));
  const kindKnown = options.some(({ candidate }) => kinds.has(candidate.place.kind));
  const looked = occurrences.slice(0, MOST_LOOKED_AT);
  const { article, publisher, pack, languageHome } = story;
  const homeSphere = publisher.home && sphereOf(publisher.home.point);
  const inDateline = occurrences.some(({ span }) => article.dateline?.places.some((place) => overlaps(place, span)));

  return options.map(({ candidate, sphere, stepsAway }, index) => {
    const { place, match, nameKind, languages } = candidate;
    const values = new Float64Array(FEATURE_NAMES.length);
    values[AT.population] = populations[index]! / 3;
    values[AT.populationShortfall] = (largest - populations[index]!) / 3;
    values[AT.populationRank] = Math.log2(1 + ranks[index]!) / 2;
    values[AT.size] = Math.log10(1 + place.radiusKm) / 3;
    values[
      AT[
        place.kind === 'REGION'
          ? place.featureCode === 'ADM1'
            ? 'firstLevel'
            : 'secondLevel'
          : KIND_FEATURES[place.kind]
      ]
    ] = 1;
    values[AT.capital] = place.featureCode === 'PPLC' ? 1 : 0;
    values[AT.seat] = place.featureCode === 'PPLA' ? 1 : place.featureCode === 'PPLA2' ? 0.5 : 0;
    values[AT.section] = place.featureCode === 'PPLX' ? 1 : 0;
    values[AT.unclassified] = place.featureCode === null ? 1 : 0;
    values[AT.homeCountry] = pack.placeWords.homeCountries.includes(place.countryCode ?? '') ? 1 : 0;

    values[AT.homeDistance] = languageHome ? closeness(kmBetween(languageHome, sphere)) : 0;

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
    values[AT.aroundNamesake] = isArea({ candidate })
      ? options.some((other) => liesWithin(other.candidate.place, place))
        ? 1
        : 0
      : 0;

    if (kindKnown) values[AT[kinds.has(place.kind) ? 'kindAgrees' : 'kindDisagrees']] = 1;
    if (containers.length > 0) {
      const held = containers.some((outer) => liesWithin(place, outer.place));
      values[AT[held ? 'containerAgrees' : 'containerDisagrees']] = 1;
    }
    values[AT.beforeHolds] = looked.some(({ before }) => holds(before, candidate.place.id, place)) ? 1 : 0;
    values[AT.afterHolds] = looked.some(({ after }) => holds(after, candidate.place.id, place)) ? 1 : 0;
    values[AT.inDateline] = inDateline ? 1 : 0;
    values[AT.frequency] = Math.log2(occurrences.length) / 3;
    values[AT.storyNames] = Math.log2(1 + story.names) / 4;

    const { home } = publisher;
    if (home) {
      values[AT.publisherKnown] = 1;
      values[AT.publisherDistance] = closeness(kmBetween(homeSphere!, sphere));
      values[AT.publisherScope] = closeness(publisher.scopeKm);
      values[AT.publisherRegion] = home.admin1 !== null && home.admin1 === place.admin1 ? 1 : 0;
      values[AT.publisherCountry] = home.countryCode !== null && home.countryCode === place.countryCode ? 1 : 0;
    }
    values[AT.publisherNamed] = isInDomain(place.name, publisher.domainLetters) ? 1 : 0;
    if (publisher.domainCountry)
      values[AT.publisherDomainCountry] = publisher.domainCountry === place.countryCode ? 1 : -1;
    return values;
  });
}

/** Of a name that stands hundreds of times, so many are looked at for what stands beside them. */
const MOST_LOOKED_AT = 12;

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

function holds(neighbour: Occurrence | null, id: string, place: Option['candidate']['place']): boolean {
  return neighbour?.candidates.some((outer) => outer.place.id !== id && liesWithin(place, outer.place)) ?? false;
}

/** Shorter names occur in domains by chance. */
const SHORTEST_IN_DOMAIN = 5;

function isInDomain(name: string, letters: string): boolean {
  if (letters === '') return false;
  const own = name.toLowerCase().replace(/[^a-z]/g, '');
  return own.length >= SHORTEST_IN_DOMAIN && letters.includes(own);
}
