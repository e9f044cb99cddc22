import type { NameMatch } from '../../model/candidate.ts';
import type { Place } from '../../model/place.ts';
import { type Name, type Option, optionOf } from './names.ts';
import type { ReadName, ReadStory } from './passes.ts';

/** Places this many names away in the text may tell where an unknown name is. */
const REACH = 6;
/** So many places are lent to one name. */
const MOST_LENT = 5;
/** What a name of an unknown school or hamlet cannot be near: areas too large to say where it is. */
const LENDING_KINDS: ReadonlySet<Place['kind']> = new Set<Place['kind']>([
  'CITY',
  'DISTRICT',
  'ISLAND',
  'POI',
  'REGION',
]);
const LEAST_PROBABILITY = 0.2;

/**
 * Gives names that the gazetteer lacks or only half knows ("Jefferson Middle School", a hamlet) the places that the story names
 * beside them, its dateline and its publisher's home as further options, marked NEARBY. The ranker decides whether to believe it.
 */
export function withNearby(
  names: readonly ReadName[],
  { article, describe, publisherHome }: ReadStory,
): readonly ReadName[] {
  const lenders = names.map(({ name }) => (isKnown(name) ? likeliest(name) : null));
  const dateline = names.findIndex(({ name }) =>
    name.occurrences.some(({ span }) => article.dateline?.places.some(({ start }) => start === span.start)),
  );
  return names.map((read, index) => {
    const { name } = read;
    if (isKnown(name) || name.occurrences.every(({ mention }) => mention === null)) return read;
    const lent = new Map<string, Option>();
    const lend = (place: Place | null, steps: number) => {
      if (!place || lent.size >= MOST_LENT || lent.has(place.id)) return;
      if (name.options.some(({ candidate }) => candidate.place.id === place.id)) return;
      lent.set(
        place.id,
        optionOf({ place, name: place.name, nameKind: 'PREFERRED', match: 'NEARBY', languages: [] }, steps),
      );
    };
    for (let steps = 1; steps <= REACH; steps++) {
      lend(lenders[index - steps] ?? null, steps);
      lend(lenders[index + steps] ?? null, steps);
    }
    lend(lenders[dateline] ?? null, REACH);
    lend(publisherHome, REACH);
    if (lent.size === 0) return read;
    const wider = { ...name, options: [...name.options, ...lent.values()] };
    return { name: wider, features: describe(wider) };
  });
}

/** True when some entry has the very name. */
function isKnown({ options }: Name): boolean {
  return options.some(({ candidate }) => !HALF_KNOWN.has(candidate.match));
}
const HALF_KNOWN: ReadonlySet<NameMatch> = new Set<NameMatch>(['PARTIAL', 'NEAR_SPELLING', 'TRANSLITERATION']);

function likeliest({ options }: Name): Place | null {
  let best: Option | null = null;
  for (const option of options) if (option.probability > (best?.probability ?? LEAST_PROBABILITY)) best = option;
  return best && LENDING_KINDS.has(best.candidate.place.kind) ? best.candidate.place : null;
}
