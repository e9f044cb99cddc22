import type { Article } from '../../model/article.ts';
import type { Gazetteer } from '../../model/candidate.ts';
import type { Mention } from '../../model/mention.ts';
import type { Place } from '../../model/place.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { GeoparseLanguage } from '../language.ts';
import { writeCoherence } from './coherence.ts';
import type { ResolverModel } from './model.ts';
import { type Name, namesOf, sphereOf } from './names.ts';
import { withNearby } from './nearby.ts';
import { occurrencesOf } from './occurrences.ts';
import { ownFeatures } from './own-features.ts';
import { NOTHING_PINNED, type ResolverPins, withEditorsPlace, withMemory } from './pins.ts';
import { publisherOf } from './publisher.ts';
import { rank, rankFirst } from './rank.ts';

/** What is resolved: one story's mentions and what there is to judge them by. */
export interface Story {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly gazetteer: Gazetteer;
  readonly pack: GeoparseLanguage;
  readonly pins?: ResolverPins;
}

/** One name with its options' features, in the order of the options. */
export interface ReadName {
  readonly name: Name;
  readonly features: readonly Float64Array[];
}

/** The same after a pass. */
export interface RankedName extends ReadName {
  readonly scores: readonly number[];
}

/** A story's names with what is known of each option before the other names are looked at. */
export interface ReadStory {
  readonly article: Article;
  readonly names: readonly ReadName[];
  /** Features of options that join a name later. */
  readonly describe: (name: Name) => readonly Float64Array[];
  readonly publisherHome: Place | null;
}

export function readStory({ article, sentences, mentions, gazetteer, pack, pins = NOTHING_PINNED }: Story): ReadStory {
  const pinOf = (mention: number | null) => (mention === null ? undefined : pins.places.get(mention));
  const occurrences = occurrencesOf(article, sentences, mentions, gazetteer, pack);
  // What an editor said is no place is no company for the others either.
  const named = occurrences.filter(({ mention }) => pinOf(mention) !== null);
  const names = namesOf(named, ({ mention }) => pinOf(mention) ?? null).map((name) =>
    name.pinned ? withEditorsPlace(name, name.pinned) : withMemory(name, pins),
  );
  const publisher = publisherOf(article, gazetteer);
  const home = gazetteer.country(pack.placeWords.homeCountries[0] ?? '');
  const languageHome = home ? sphereOf(home.point) : null;
  const describe = (name: Name) => ownFeatures(name, { article, publisher, pack, languageHome, names: names.length });
  const read = names.map((name) => ({ name, features: describe(name) }));
  return { article, names: read, describe, publisherHome: publisher.home };
}

/** Passes after the first: each judges a name by what the pass before took the other names to mean. */
const LATER_PASSES = 2;
/** Of a very ambiguous name so many candidates go on to the later passes. */
const MOST_OPTIONS = 12;

/** All passes. `observe` sees the features as each later pass is about to score them: training reads them there. */
export function rankNames(
  story: ReadStory,
  model: ResolverModel,
  observe: (names: readonly ReadName[], pass: number) => void = () => {},
): readonly RankedName[] {
  const first = story.names.map((read) => mostProbable({ ...read, scores: rankFirst(read, model) }));
  const names = withNearby(first, story);
  let ranked: readonly RankedName[] = [];
  for (let pass = 0; pass < LATER_PASSES; pass++) {
    writeCoherence(names, story.article);
    observe(names, pass);
    ranked = names.map((read) => ({ ...read, scores: rank(read, model) }));
  }
  return ranked;
}

/** Keeps the name's best options only. */
function mostProbable({ name, features, scores }: RankedName): ReadName {
  if (name.options.length <= MOST_OPTIONS) return { name, features };
  const best = scores
    .map((_, index) => index)
    .sort((a, b) => scores[b]! - scores[a]!)
    .slice(0, MOST_OPTIONS);
  return {
    name: { ...name, options: best.map((index) => name.options[index]!) },
    features: best.map((index) => features[index]!),
  };
}
