import type { Candidate, Gazetteer } from '../../model/candidate.ts';
import type { Language } from '../../model/language.ts';
import { liesWithin } from '../containment.ts';
import type { GeoparseLanguage } from '../language.ts';
import { coresOf, uninflected } from './cores.ts';

/**
 * Every place that these words may mean, unordered; empty when there is none.
 *
 * The gazetteer's own names come first. Only where it has none are the words read as a name with something to it: an ending
 * ("Bagdads"), a container ("Paris, Texas"), words around the name ("Helmand Province", "University of Leiden", "Noord-Limburg"),
 * a slip of the pen, and at last any name within them. What is less than the whole name carries the match PARTIAL: the place
 * lies there, or the words name something in or near it.
 */
export function candidatesFor(
  words: string,
  language: Language,
  gazetteer: Gazetteer,
  { placeWords }: GeoparseLanguage,
): readonly Candidate[] {
  const name = words.replace(/\s+/g, ' ').replace(AROUND, '');
  const named = (form: string) => gazetteer.lookup(form, language).filter(({ match }) => match !== 'NEAR_SPELLING');
  for (const form of uninflected(name, placeWords)) {
    const found = named(form);
    if (found.length > 0) return found;
  }
  const held = heldBy(name, named);
  if (held.length > 0) return held;
  for (const core of coresOf(name, placeWords)) {
    const found = named(core);
    if (found.length > 0) return found.map(partial);
  }
  const misspelt = gazetteer.lookup(name, language);
  return misspelt.length > 0 ? misspelt : namesWithin(name, named, language, gazetteer).map(partial);
}

type Lookup = (form: string) => readonly Candidate[];

/** Marks that may stand at either end of a span without being part of a name. */
const AROUND = /^[\s"“”„«»()[\],;:-]+|[\s"“”„«»()[\],;:-]+$/g;

function partial(candidate: Candidate): Candidate {
  return { ...candidate, match: 'PARTIAL' };
}

/** "Paris, Texas" in one span: what the first name may mean within what the last may mean. */
function heldBy(name: string, named: Lookup): readonly Candidate[] {
  const comma = name.indexOf(', ');
  if (comma < 0) return [];
  const outer = named(name.slice(name.lastIndexOf(', ') + 2));
  const inner = named(name.slice(0, comma));
  const within = inner.filter(({ place }) => outer.some((container) => liesWithin(place, container.place)));
  return within.length > 0 ? within : inner;
}

/** Longer stretches of words are no names, and looking at all their parts would be slow. */
const MOST_WORDS = 8;

/** The longest names within the words; all of them where several are equally long ("University of Wisconsin-Madison"). */
function namesWithin(name: string, named: Lookup, language: Language, gazetteer: Gazetteer): readonly Candidate[] {
  const parts = [...name.matchAll(/[^\s,/–—-]+/g)];
  if (parts.length < 2 || parts.length > MOST_WORDS) return [];
  for (let length = parts.length - 1; length > 0; length--) {
    const found = new Map<string, Candidate>();
    for (let first = 0; first + length <= parts.length; first++) {
      const last = parts[first + length - 1]!;
      const stretch = name.slice(parts[first]!.index, last.index + last[0].length);
      if (!couldStandAlone(stretch, language, gazetteer)) continue;
      for (const candidate of named(stretch)) found.set(candidate.place.id, candidate);
    }
    if (found.size > 0) return [...found.values()];
  }
  return [];
}

/** An everyday word within a name ("High", "Park") says nothing of where it is. */
function couldStandAlone(words: string, language: Language, gazetteer: Gazetteer): boolean {
  return /^\p{Lu}.{3}/u.test(words) && gazetteer.ambiguity(words, language) === null;
}
