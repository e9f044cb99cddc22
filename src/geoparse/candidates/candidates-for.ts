import type { Candidate, Gazetteer, NameMatch } from '../../model/candidate.ts';
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
  const named = (form: string) => gazetteer.lookup(form, language);
  const whole = uninflected(name, placeWords).map(named);
  const found =
    whole.find((candidates) => candidates.some(({ match }) => AS_PRINTED.has(match))) ?? whole.find(isFound);
  if (found) return found;
  const held = heldBy(name, named);
  if (isFound(held)) return held;
  for (const core of coresOf(name, placeWords)) {
    const candidates = distinct(uninflected(core, placeWords).flatMap(named));
    if (isFound(candidates)) return candidates.map(partial);
  }
  const misspelt = gazetteer.guess(name, language);
  return isFound(misspelt) ? misspelt : namesWithin(name, named, language, gazetteer).map(partial);
}

type Lookup = (form: string) => readonly Candidate[];

/** "l'Irak" is rather "Irak" than "Lirac", which it only resembles. */
const AS_PRINTED: ReadonlySet<NameMatch> = new Set<NameMatch>(['EXACT', 'CASE', 'DEMONYM', 'ABBREVIATION']);

function isFound(candidates: readonly Candidate[]): boolean {
  return candidates.length > 0;
}

function distinct(candidates: readonly Candidate[]): readonly Candidate[] {
  return [...new Map(candidates.map((candidate) => [candidate.place.id, candidate])).values()];
}

/** Marks that may stand at either end of a span without being part of a name. */
const AROUND = /^[\s"“”„«»()[\],;:-]+|[\s"“”„«»()[\],;:-]+$/g;

function partial(candidate: Candidate): Candidate {
  return { ...candidate, match: 'PARTIAL' };
}

/** "Paris, Texas" and "Bergen (Limburg)" in one span: what the first name may mean within what the last may mean. */
function heldBy(name: string, named: Lookup): readonly Candidate[] {
  const join = /, | \(/.exec(name);
  if (!join) return [];
  const inner = named(name.slice(0, join.index));
  const outer = named(name.slice(Math.max(name.lastIndexOf(', '), name.lastIndexOf(' (')) + 2));
  const within = inner.filter(({ place }) => outer.some((container) => liesWithin(place, container.place)));
  return isFound(within) ? within : inner;
}

/** Longer stretches of words are no names, and looking at all their parts would be slow. */
const MOST_WORDS = 8;

/** The longest names within the words; all of them where several are equally long ("University of Wisconsin-Madison"). */
function namesWithin(name: string, named: Lookup, language: Language, gazetteer: Gazetteer): readonly Candidate[] {
  const parts = [...name.matchAll(/[^\s,/–—-]+/g)];
  if (parts.length < 2 || parts.length > MOST_WORDS) return [];
  for (let length = parts.length - 1; length > 0; length--) {
    const found = parts.slice(0, parts.length - length + 1).flatMap((part, first) => {
      const last = parts[first + length - 1]!;
      const stretch = name.slice(part.index, last.index + last[0].length);
      return couldStandAlone(stretch, language, gazetteer) ? named(stretch) : [];
    });
    if (isFound(found)) return distinct(found);
  }
  return [];
}

/** An everyday word within a name ("High", "Park") says nothing of where it is. */
function couldStandAlone(words: string, language: Language, gazetteer: Gazetteer): boolean {
  return /^\p{Lu}.{3}/u.test(words) && gazetteer.ambiguity(words, language) !== 'WORD';
}
