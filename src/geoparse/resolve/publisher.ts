import type { Article } from '../../model/article.ts';
import type { Gazetteer } from '../../model/candidate.ts';
import type { Place } from '../../model/place.ts';

/** What is known of the story's publisher before reading it. */
export interface Publisher {
  readonly home: Place | null;
  /** How far around its home it reports, in km; 0 where unknown. */
  readonly scopeKm: number;
  /** The domain without its ending and anything but letters: `eastoregonian`. */
  readonly domainLetters: string;
  /** The country of its top-level domain; null for `com`. */
  readonly domainCountry: string | null;
}

export function publisherOf({ source }: Article, gazetteer: Gazetteer): Publisher {
  const domain = source?.toLowerCase().replace(/^www\./, '') ?? '';
  const known = domain === '' ? null : gazetteer.publisherHome(domain);
  const labels = domain.split('.');
  const ending = (labels.at(-1) ?? '').toUpperCase();
  return {
    home: known?.place ?? null,
    scopeKm: known?.scopeKm ?? 0,
    domainLetters: labels
      .slice(0, -1)
      .join('')
      .replace(/[^a-z]/g, ''),
    domainCountry: ending.length === 2 ? countryOf(ending, gazetteer) : null,
  };
}

/** Top-level domains are ISO codes, but for the United Kingdom. */
function countryOf(ending: string, gazetteer: Gazetteer): string | null {
  return gazetteer.country(ending === 'UK' ? 'GB' : ending)?.countryCode ?? null;
}
