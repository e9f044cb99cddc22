import type { Article } from '../../model/article.ts';
import type { Gazetteer } from '../../model/candidate.ts';
import type { Mention, RankedCandidate, ResolvedMention } from '../../model/mention.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { GeoparseLanguage } from '../language.ts';
import { writeCoherence } from './coherence.ts';
import { confidenceOf } from './confidence.ts';
import type { ResolverModel } from './model.ts';
import { type Name, namesOf } from './names.ts';
import { occurrencesOf } from './occurrences.ts';
import { ownFeatures, publisherOf } from './own-features.ts';
import { rank, rankFirst, reasonsFor } from './rank.ts';

/** What is resolved: one story's mentions and what there is to judge them by. */
export interface Story {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly gazetteer: Gazetteer;
  readonly pack: GeoparseLanguage;
}

/** Later passes judge each name by what the pass before took the other names to mean. */
const LATER_PASSES = 2;
/** Of a very ambiguous name so many candidates go on to the later passes. */
const MOST_OPTIONS = 16;
/** So many candidates of a mention are kept, with their reasons. */
const MOST_SHOWN = 6;

/**
 * Chooses a place for each mention, or none. One name has one meaning in a story, unless the text tells its occurrences apart.
 * Every candidate comes with its score and the named contributions that add up to it. Linear in the number of mentions.
 */
export function resolve({ model, ...story }: Story & { readonly model: ResolverModel }): readonly ResolvedMention[] {
  const resolved: ResolvedMention[] = [];
  for (const ranked of rankNames(story.article, readNames(story), model)) {
    const candidates = shown(ranked, model);
    const certainty = confidenceOf(ranked, model);
    for (const { mention } of ranked.name.occurrences) {
      if (mention === null) continue;
      const { candidates: _, ...rest } = story.mentions[mention]!;
      const confidence = certainty * rest.recognition;
      const place = candidates.length > 0 && certainty >= model.abstainBelow ? candidates[0]!.place : null;
      resolved[mention] = { ...rest, place, confidence, candidates };
    }
  }
  return resolved;
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

/** The story's names with what is known of each option before the others are looked at. */
export function readNames({ article, sentences, mentions, gazetteer, pack }: Story): readonly ReadName[] {
  const names = namesOf(occurrencesOf(article, sentences, mentions, gazetteer, pack));
  const publisher = publisherOf(article, gazetteer);
  return names.map((name) => ({
    name,
    features: ownFeatures(name, { article, publisher, pack, names: names.length }),
  }));
}

/** All passes. `observe` sees the features as each later pass is about to score them: training reads them there. */
export function rankNames(
  article: Article,
  read: readonly ReadName[],
  model: ResolverModel,
  observe: (names: readonly ReadName[], pass: number) => void = () => {},
): readonly RankedName[] {
  const names = read.map((name) => mostProbable({ ...name, scores: rankFirst(name, model) }));
  let ranked: readonly RankedName[] = [];
  for (let pass = 0; pass < LATER_PASSES; pass++) {
    writeCoherence(names, article);
    observe(names, pass);
    ranked = names.map((name) => ({ ...name, scores: rank(name, model) }));
  }
  return ranked;
}

/** Keeps the name's best options only. */
function mostProbable({ name, features, scores }: RankedName): ReadName {
  if (name.options.length <= MOST_OPTIONS) return { name, features };
  const best = bestFirst(scores).slice(0, MOST_OPTIONS);
  return {
    name: { ...name, options: best.map((index) => name.options[index]!) },
    features: best.map((index) => features[index]!),
  };
}

function shown({ name, features, scores }: RankedName, model: ResolverModel): readonly RankedCandidate[] {
  return bestFirst(scores)
    .slice(0, MOST_SHOWN)
    .map((index) => ({
      ...name.options[index]!.candidate,
      score: scores[index]!,
      reasons: reasonsFor(features[index]!, model),
    }));
}

function bestFirst(scores: readonly number[]): readonly number[] {
  return scores.map((_, index) => index).sort((a, b) => scores[b]! - scores[a]!);
}
