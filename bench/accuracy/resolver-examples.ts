import { greatCircleKm } from '../../src/geo/distance.ts';
import { mentionsAt } from '../../src/geoparse/recognise/mentions-at.ts';
import type { Name } from '../../src/geoparse/resolve/names.ts';
import type { Story } from '../../src/geoparse/resolve/passes.ts';
import { languagePacks } from '../../src/languages.ts';
import type { Gazetteer } from '../../src/model/candidate.ts';
import type { Place, PlaceKind } from '../../src/model/place.ts';
import { segment } from '../../src/text/segment.ts';
import { articleOf } from './articles.ts';
import { type GoldDocument, type GoldToponym, readCorpus } from './corpora.ts';
import { foldOf } from './folds.ts';
import { readLessons } from './lessons.ts';
import { wireDatelines } from './place-lists.ts';

/** Corpora with coordinates. */
export const PLACE_CORPORA = [
  'lgl',
  'trnews',
  'geovirus',
  'geowebnews',
  'tudloc2013',
  'meantime-nl-geo',
  'meantime-en-geo',
] as const;
/** Below this calibrated confidence a place would be wrong too often to be named. */
export const ABSTAIN_BELOW = 0.2;

export const DATELINES = 'datelines';
export const LESSONS = 'lessons';

/** One story whose place names are known. */
export interface Example {
  readonly corpus: string;
  readonly withSource: boolean;
  readonly document: GoldDocument;
  /** 0..folds-1, the same for all texts that tell one story. */
  readonly fold: number;
  readonly story: Story;
  /** What each mention means, in the order of the mentions. */
  readonly gold: readonly GoldToponym[];
}

/** Every geocoded gold mention of the development corpora and the wire's datelines; with a publisher also without it. */
export function readExamples(gazetteer: Gazetteer): readonly Example[] {
  const documents = [
    ...PLACE_CORPORA.map((corpus) => [corpus, readCorpus(corpus)] as const),
    [DATELINES, datelines()] as const,
    [LESSONS, readLessons(gazetteer)] as const,
  ];
  return documents.flatMap(([corpus, list]) =>
    list.flatMap((document) => {
      const withSource = example(document, corpus, true, gazetteer);
      const known =
        withSource.story.article.source !== null && gazetteer.publisherHome(withSource.story.article.source) !== null;
      return known ? [withSource, example(document, corpus, false, gazetteer)] : [withSource];
    }),
  );
}

function example(document: GoldDocument, corpus: string, withSource: boolean, gazetteer: Gazetteer): Example {
  const article = articleOf(document, withSource);
  const pack = languagePacks[article.language]!;
  const gold = (document.toponyms ?? [])
    .filter(({ lat, lon }) => lat !== undefined && lon !== undefined)
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const sentences = segment(article.text, pack.text);
  const { mentions } = mentionsAt({ article, sentences, gazetteer, pack: pack.geoparse, spans: gold });
  return {
    corpus,
    withSource,
    document,
    fold: foldOf(document),
    story: { article, sentences, mentions, gazetteer, pack: pack.geoparse },
    gold,
  };
}

function datelines(): readonly GoldDocument[] {
  return wireDatelines().map(({ text, start, end, place, latitude, longitude }) => ({
    id: `dateline-${place}`,
    lang: 'nl',
    text,
    toponyms: [{ start, end, text: text.slice(start, end), lat: latitude, lon: longitude }],
  }));
}

/** The corpora's convention: within 161 km (100 miles) is right. */
export const NEAR_KM = 161;

export function isNear(place: Place, { lat, lon }: GoldToponym): boolean {
  return greatCircleKm(place.point, [lon!, lat!]) <= NEAR_KM;
}

/** Also right, for the confidence: the sea or country that was meant, whose point others put elsewhere in it. */
export function isRightArea(place: Place, { lat, lon }: GoldToponym): boolean {
  const within = LARGE.has(place.kind) ? Math.max(NEAR_KM, place.radiusKm) : NEAR_KM;
  return greatCircleKm(place.point, [lon!, lat!]) <= within;
}
const LARGE: ReadonlySet<PlaceKind> = new Set<PlaceKind>(['COUNTRY', 'WORLD_REGION', 'WATER', 'FEATURE']);

/**
 * How right each option of a name is, 0..1, averaged over what its mentions mean: the very entry 1, another near point less the
 * further it is, and much less where it is another kind of place than the annotator says ("province" for a city).
 */
export function rightness(name: Name, gold: readonly GoldToponym[]): readonly number[] {
  const meant = name.occurrences.flatMap(({ mention }) => (mention === null ? [] : [gold[mention]!]));
  return name.options.map(({ candidate: { place } }) => {
    const shares = meant.map((toponym) => {
      if (toponym.placeId !== undefined) return toponym.placeId === place.id ? 1 : 0;
      if (toponym.geonamesId !== undefined && place.gazetteerIds.includes(`geonames:${toponym.geonamesId}`)) return 1;
      const km = greatCircleKm(place.point, [toponym.lon!, toponym.lat!]);
      const kinds = kindsOf(toponym.type);
      const ofAnotherKind = toponym.geonamesId !== undefined || (kinds !== null && !kinds.includes(place.kind));
      return km <= NEAR_KM ? (0.05 + 0.5 * Math.exp(-km / 30)) * (ofAnotherKind ? 0.3 : 1) : 0;
    });
    return shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length);
  });
}

/** What an annotator's type says of the kind of place: GeoNames' class and code in TR-News, words in TUD-Loc. */
function kindsOf(type: string | undefined): readonly PlaceKind[] | null {
  if (type === undefined) return null;
  if (type.startsWith('A.PCL') || type === 'COUNTRY') return ['COUNTRY'];
  if (type.startsWith('A.ADM') || type === 'UNIT') return ['REGION', 'DISTRICT'];
  if (type.startsWith('P.PPL') || type === 'CITY') return ['CITY'];
  return null;
}
