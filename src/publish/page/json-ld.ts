import { placeName, type Publication, type PublishedArticle, type PublishedEvent } from '../publication.ts';

/** schema.org terms for search engines: each article a NewsArticle, each event an Event, each place a Place. */
export function jsonLd(publication: Publication): string {
  const graph = [
    ...publication.articles.map((article) => newsArticle(article, publication.events)),
    ...publication.events.map(event),
  ];
  // A headline must not be able to end the script element that this stands in.
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replaceAll('<', '\\u003c');
}

function newsArticle(article: PublishedArticle, events: readonly PublishedEvent[]) {
  const places = events.filter((each) => each.article.id === article.id).flatMap((each) => place(each) ?? []);
  return {
    '@type': 'NewsArticle',
    '@id': article.url,
    headline: article.title,
    inLanguage: article.language,
    url: article.sourceUrl ?? article.url,
    ...(article.publishedAt && { datePublished: article.publishedAt }),
    ...(article.sourceName && { publisher: { '@type': 'Organization', name: article.sourceName } }),
    contentLocation: [...new Map(places.map((each) => [each.name, each])).values()],
  };
}

function event(each: PublishedEvent) {
  const { when } = each;
  return {
    '@type': 'Event',
    '@id': each.url,
    name: each.title,
    // EDTF days, months and years are ISO 8601 dates too; anything vaguer is left out.
    ...(when?.edtf && /^\d{4}(-\d\d){0,2}$/.test(when.edtf) && { startDate: when.edtf }),
    ...(each.where && { location: place(each) }),
    ...(each.quotes[0] && { description: each.quotes[0] }),
    subjectOf: { '@id': each.article.url },
  };
}

function place({ where, article }: PublishedEvent) {
  if (!where) return null;
  return {
    '@type': 'Place',
    name: placeName(where.place, article.language),
    ...(where.point && {
      geo: { '@type': 'GeoCoordinates', longitude: where.point[0], latitude: where.point[1] },
    }),
    ...(where.place.countryCode &&
      where.place.disputedBy.length === 0 && {
        address: { '@type': 'PostalAddress', addressCountry: where.place.countryCode },
      }),
  };
}
