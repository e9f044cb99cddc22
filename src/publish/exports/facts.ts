import { placeName, type PublishedEvent } from '../publication.ts';

/** What every flat export says of an event; null where nothing is known. A disputed place goes without a country. */
export function factsOf({ title, kind, modality, confidence, when, where, article, url }: PublishedEvent) {
  return {
    title,
    kind,
    modality,
    confidence,
    date: when?.edtf ?? null,
    earliest: when?.earliest ?? null,
    latest: when?.latest ?? null,
    datePrecision: when?.precision ?? null,
    place: where ? placeName(where.place, article.language) : null,
    placeId: where?.place.gazetteerIds[0] ?? null,
    countryCode: where && where.place.disputedBy.length === 0 ? where.place.countryCode : null,
    placePrecision: where?.precision ?? null,
    radiusKm: where?.radiusKm ?? null,
    article: article.title,
    source: article.sourceName,
    url,
    sourceUrl: article.sourceUrl,
  };
}
